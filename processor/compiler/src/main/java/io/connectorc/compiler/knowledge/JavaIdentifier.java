package io.connectorc.compiler.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes Java identifiers of any text: ASCII only, the same for the same text, at most 80
 * characters. Accents are dropped, other letters written as {@code u} and their code; what is no
 * letter or digit parts words.
 */
public final class JavaIdentifier {
  /** With its endings a class file's name stays under 255 bytes, whatever the file system. */
  private static final int LONGEST = 80;

  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new non null package permits"
                  + " private protected public record return sealed short static strictfp super"
                  + " switch synchronized this throw throws transient true try var void volatile"
                  + " when while with yield exports module open opens provides requires to"
                  + " transitive uses")
              .split(" "));

  private JavaIdentifier() {}

  /** Whether Java reads the word otherwise than as a name, at least in some places. */
  static boolean keyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** {@code help-desk} gives {@code HelpDesk}, {@code HelpDesk} itself. */
  public static String upperCamel(String text, String otherwise) {
    StringBuilder name = new StringBuilder();
    for (String word : words(text)) {
      name.append(capitalized(word));
    }
    return legal(name.toString(), otherwise);
  }

  /** {@code account_id} gives {@code accountId}, {@code HelpDesk} gives {@code helpDesk}. */
  public static String lowerCamel(String text, String otherwise) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return otherwise;
    }
    StringBuilder name = new StringBuilder(decapitalized(words.get(0)));
    for (String word : words.subList(1, words.size())) {
      name.append(capitalized(word));
    }
    return legal(name.toString(), otherwise);
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** {@code SLAPolicy} gives {@code slaPolicy}, {@code ID} gives {@code id}. */
  private static String decapitalized(String word) {
    int capitals = 0;
    while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
      capitals++;
    }
    boolean wordFollows = capitals < word.length() && Character.isLowerCase(word.charAt(capitals));
    int lower = wordFollows && capitals > 1 ? capitals - 1 : capitals;
    return word.substring(0, lower).toLowerCase(Locale.ROOT) + word.substring(lower);
  }

  private static String legal(String name, String otherwise) {
    if (name.isEmpty()) {
      return otherwise;
    }
    String begun = Character.isDigit(name.charAt(0)) ? otherwise + name : name;
    return begun.length() > LONGEST ? begun.substring(0, LONGEST) : begun;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.append(c < 128 ? Character.toString(c) : "u" + Integer.toHexString(c));
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
