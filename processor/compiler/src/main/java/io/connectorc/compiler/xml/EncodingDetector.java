package io.connectorc.compiler.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the encoding of a document from its first bytes and its declaration (L1.1). */
final class EncodingDetector {
  private static final int DECLARATION_BYTES = 1024;

  /**
   * What stands in any document with a declaration, in one byte each where the encoding is open.
   */
  private static final String BEGINNING = "<?xml";

  private static final Pattern DECLARED =
      Pattern.compile(
          "^<\\?xml\\s+version\\s*=\\s*(?:\"[^\"]*\"|'[^']*')\\s+encoding\\s*=\\s*[\"']([^\"'<>]*)");

  /** The first bytes of a document, and what they say of all that follow. */
  private static final List<Family> FAMILIES =
      List.of(
          new Family("0000feff", 4, "UTF-32BE", "UTF-32"),
          new Family("fffe0000", 4, "UTF-32LE", "UTF-32"),
          new Family("efbbbf", 3, "UTF-8", "UTF-8"),
          new Family("feff", 2, "UTF-16BE", "UTF-16"),
          new Family("fffe", 2, "UTF-16LE", "UTF-16"),
          new Family("0000003c", 0, "UTF-32BE", "UTF-32"),
          new Family("3c000000", 0, "UTF-32LE", "UTF-32"),
          new Family("003c", 0, "UTF-16BE", "UTF-16"),
          new Family("3c00", 0, "UTF-16LE", "UTF-16"),
          new Family("4c6fa794", 0, "IBM037", ""));

  /** All that begins with ASCII characters. */
  private static final Family ASCII = new Family("", 0, "ISO-8859-1", "");

  private EncodingDetector() {}

  static Detected detect(byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    Family family =
        FAMILIES.stream().filter(f -> start.startsWith(f.start)).findFirst().orElse(ASCII);
    Charset charset = Charset.forName(family.charset);
    String head =
        new String(
            bytes,
            family.markBytes,
            Math.min(DECLARATION_BYTES, bytes.length - family.markBytes),
            charset);
    Matcher declared = DECLARED.matcher(head);
    return declared.find()
        ? declared(family, bytes, declared)
        : new Detected(family.undeclared(), family.markBytes, null);
  }

  private static Detected declared(Family family, byte[] bytes, Matcher declared) {
    String name = declared.group(1);
    Charset meant = charset(name);
    if (meant != null && agrees(family, bytes, name, meant)) {
      Charset charset = family.isOpen() ? meant : Charset.forName(family.charset);
      return new Detected(charset, family.markBytes, null);
    }
    String message =
        meant == null
            ? "\"" + name + "\" is no encoding that Java knows. Save the file as UTF-8."
            : "The file is declared as \"%s\", but its first bytes are not. Declare what it is saved as."
                .formatted(name);
    Problem problem = new Problem(declared.start(1), declared.end(1), message);
    return new Detected(family.undeclared(), family.markBytes, problem);
  }

  /** Reads as the declared encoding would, since some can't be written. */
  private static boolean agrees(Family family, byte[] bytes, String name, Charset meant) {
    if (!family.isOpen()) {
      String upper = name.toUpperCase(Locale.ROOT);
      return upper.startsWith(family.declared)
          || (family.declared.equals("UTF-16") && upper.equals("ISO-10646-UCS-2"));
    }
    return BEGINNING.equals(new String(bytes, 0, BEGINNING.length(), meant));
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /**
   * What was found.
   *
   * @param markBytes how many bytes of a byte order mark to drop
   */
  record Detected(Charset charset, int markBytes, @Nullable Problem problem) {}

  /** What is wrong with the declared name, at UTF-16 offsets in the text behind the mark. */
  record Problem(int start, int end, String message) {}

  /**
   * A way in which a document can begin.
   *
   * @param start its first bytes in hex
   * @param declared how the name of a declared encoding must begin; empty where the bytes leave it
   *     open
   */
  private record Family(String start, int markBytes, String charset, String declared) {
    /** Whether the bytes fit many encodings, of which the declaration names one. */
    boolean isOpen() {
      return declared.isEmpty();
    }

    /** The encoding where none is declared. */
    Charset undeclared() {
      return start.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset);
    }
  }
}
