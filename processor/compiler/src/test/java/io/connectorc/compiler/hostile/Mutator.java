package io.connectorc.compiler.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes documents at random; the same random numbers give the same document. */
final class Mutator {
  private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z-]+)=\"");
  private static final Pattern ELEMENT = Pattern.compile("</?([A-Za-z]+)");
  private static final Pattern TEXT = Pattern.compile(">([^<>\\s][^<>]*)<");
  private static final Pattern WHOLE = Pattern.compile("<(\\w+)\\b[^<>]*(?:/>|>[^<>]*</\\1>)");

  /** What tries to break out of an attribute, a comment, a literal, a name, a folder or a line. */
  static final List<String> HOSTILE =
      List.of(
          "*/",
          "\\u000a",
          "\\u0022; System.exit(1); //",
          "&quot;",
          "\"",
          "'",
          "\\",
          "\"\"\"",
          "${x}",
          "$T",
          "%s",
          "&#10;",
          "&#xD800;",
          "&#x1F600;",
          "\u2028",
          "\u202e",
          "\uFFFE",
          "\0",
          "]]>",
          "<![CDATA[",
          "<!--",
          "--",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
          "class",
          "CON",
          "NUL",
          "AUX",
          "COM1",
          "../../x",
          "C:\\x",
          "x".repeat(300),
          "été",
          "日本",
          "_",
          ".",
          "a..b",
          "0",
          "999999999999",
          "a.0.b",
          "|",
          "|int|trim",
          "|separate:,|prefix:+",
          "|dateformat:\\Y\\",
          "@record:id",
          "@records",
          "@lastsynctoken:M",
          "$config.$fields.token",
          "$config.$fields.",
          "\\|\\@\\$",
          "{{@record:x}}",
          "true",
          "");

  private static final List<Charset> ENCODINGS =
      Stream.of("UTF-16LE", "UTF-16BE", "UTF-32BE", "ISO-8859-1", "windows-1252", "IBM037")
          .map(Charset::forName)
          .toList();

  private final SplittableRandom random;
  private final List<PublicConnector> connectors;
  private final List<String> words;

  Mutator(long seed, List<PublicConnector> connectors, List<String> words) {
    this.random = new SplittableRandom(seed);
    this.connectors = connectors;
    this.words = words;
  }

  /** All names and values of the documents. */
  static List<String> words(List<PublicConnector> connectors) {
    return connectors.stream()
        .map(PublicConnector::document)
        .map(document -> new String(document, StandardCharsets.UTF_8))
        .flatMap(
            text ->
                Stream.of(VALUE, ATTRIBUTE, ELEMENT, TEXT)
                    .flatMap(pattern -> pattern.matcher(text).results()))
        .map(match -> match.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  /** A document that was changed one to three times. */
  byte[] document() {
    byte[] document = pick(connectors).document();
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      document = change(document);
    }
    return document;
  }

  private byte[] change(byte[] document) {
    if (document.length == 0) {
      return document;
    }
    return switch (random.nextInt(12)) {
      case 0 -> flipped(document);
      case 1 -> cut(document, random.nextInt(document.length), 0);
      case 2 -> cut(document, random.nextInt(document.length), random.nextInt(document.length));
      case 3 -> encoded(document);
      case 4 -> inserted(text(document), pick(HOSTILE));
      case 5 -> replaced(document, VALUE, pick(HOSTILE));
      case 6, 7 -> replaced(document, VALUE, pick(words));
      case 8 -> replaced(document, TEXT, random.nextBoolean() ? pick(HOSTILE) : pick(words));
      case 9 -> replaced(document, random.nextBoolean() ? ELEMENT : ATTRIBUTE, pick(words));
      case 10 -> replaced(document, WHOLE, "");
      default -> inserted(text(document), piece(text(pick(connectors).document())));
    };
  }

  private byte[] flipped(byte[] document) {
    byte[] changed = document.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  /** The beginning of one document, and the rest of it or of another from somewhere on. */
  private byte[] cut(byte[] document, int end, int from) {
    byte[] rest = from == 0 ? pick(connectors).document() : document;
    int start = from == 0 ? random.nextInt(rest.length) : from;
    byte[] changed = new byte[end + rest.length - start];
    System.arraycopy(document, 0, changed, 0, end);
    System.arraycopy(rest, start, changed, end, rest.length - start);
    return changed;
  }

  private byte[] encoded(byte[] document) {
    Charset charset = pick(ENCODINGS);
    String declaration =
        random.nextBoolean() ? "" : "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>";
    return (declaration + text(document)).getBytes(charset);
  }

  /** An element, to stand where an element stands. */
  private String piece(String text) {
    List<MatchResult> pieces = WHOLE.matcher(text).results().toList();
    return pieces.isEmpty() ? "" : pick(pieces).group();
  }

  private byte[] inserted(String text, String added) {
    List<MatchResult> places = WHOLE.matcher(text).results().toList();
    int at = places.isEmpty() ? 0 : pick(places).start();
    return (text.substring(0, at) + added + text.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] replaced(byte[] document, Pattern pattern, String word) {
    String text = text(document);
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return document;
    }
    MatchResult match = pick(found);
    int group = pattern == WHOLE ? 0 : 1;
    return (text.substring(0, match.start(group)) + word + text.substring(match.end(group)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }

  private <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
