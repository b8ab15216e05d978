package io.connectorc.compiler.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author may have meant by a name that nobody knows. */
public final class NearestName {
  private static final int LONGEST = 100;

  /**
   * How many pairs of letters are compared for one word: of very many known names only the first
   * are looked at, so that thousands of unknown ones cost no minutes.
   */
  private static final int MOST_PAIRS = 30_000;

  private NearestName() {}

  /**
   * The known name that is nearest to the word: the fewest letters to add, drop, change or swap
   * with a neighbour, the case of letters aside; of several the first in the alphabet.
   *
   * @return empty where none is near: a third of the longer name's letters may differ, or one name
   *     begins with the other
   */
  public static Optional<String> of(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = lower(word);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    int pairs = 0;
    for (String name : known) {
      if (pairs > MOST_PAIRS) {
        break;
      }
      if (name.length() > 2 * LONGEST) {
        continue;
      }
      String candidate = lower(name);
      if (!mayBeNear(wanted, candidate)) {
        continue;
      }
      pairs += wanted.length() * candidate.length();
      int distance = distance(wanted, candidate);
      boolean nearer =
          distance < least || (distance == least && nearest != null && name.compareTo(nearest) < 0);
      if (nearer && (begins(wanted, candidate) || distance <= allowed(wanted, candidate))) {
        nearest = name;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A question that ends a message, with a space before it; empty where no name is near. */
  public static String hint(String word, Collection<String> known) {
    return of(word, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /** The same hint; where no name is near, what the known ones are, in the order given. */
  public static String hintOrAll(String word, Collection<String> known) {
    String hint = hint(word, known);
    return hint.isEmpty() ? " Write one of: " + String.join(", ", known) + "." : hint;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean mayBeNear(String word, String name) {
    return begins(word, name) || Math.abs(word.length() - name.length()) <= allowed(word, name);
  }

  private static boolean begins(String word, String name) {
    int shorter = Math.min(word.length(), name.length());
    return shorter >= 3 && (word.startsWith(name) || name.startsWith(word));
  }

  /** How many letters may differ. */
  private static int allowed(String word, String name) {
    return Math.max(word.length(), name.length()) / 3;
  }

  /** Damerau and Levenshtein's distance, in which a swap of two neighbours counts as one. */
  private static int distance(String a, String b) {
    int[] twoBefore = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
        }
      }
      int[] free = twoBefore;
      twoBefore = before;
      before = row;
      row = free;
    }
    return before[b.length()];
  }
}
