package io.connectorc.compiler.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The main class of a process with 256 MiB of memory: compiles what is huge, and prints a line for
 * each document of which something does not hold, then a last one.
 */
final class SmallMachine {
  static final String LAST_LINE = "all compiled";

  private static final int HUGE = 100_000_000;

  private SmallMachine() {}

  public static void main(String[] args) {
    documents()
        .forEach(
            (name, document) -> {
              try {
                Verdict verdict = Verdict.of(document.get(), "com.acme");
                verdict.problems().forEach(problem -> print(name + ": " + problem));
                if (!verdict.files().isEmpty()) {
                  print(name + ": it compiles");
                }
              } catch (OutOfMemoryError e) {
                print(name + ": " + e);
              }
            });
    print(LAST_LINE);
  }

  private static Map<String, Supplier<byte[]>> documents() {
    Map<String, Supplier<byte[]>> documents = new LinkedHashMap<>();
    documents.put("100,000 levels", () -> utf8("<a>".repeat(100_000)));
    documents.put("100,000 levels, all closed", () -> utf8(nested("<a>", "</a>", 100_000)));
    documents.put(
        "100,000 levels of parameters",
        () ->
            utf8(
                "<connector><push><request><parameters>"
                    + nested("<parameter name='a'><values>", "</values></parameter>", 20_000)));
    documents.put("an attribute of 100 MB", () -> filled("<connector name=\"", 'x', "\"/>"));
    documents.put("an attribute that never ends", () -> filled("<connector name=\"", 'x', ""));
    documents.put("a text of 100 MB", () -> filled("<connector>", ' ', "</connector>"));
    documents.put("a name of 100 MB", () -> filled("<", 'x', "/>"));
    documents.put("a comment of 100 MB", () -> filled("<!--", 'x', "-->"));
    documents.put(
        "a declaration of 100 MB", () -> filled("<?xml version=\"1.0\" encoding=\"", 'x', "\"?>"));
    documents.put("zeros", () -> filled("", '\0', ""));
    documents.put("line ends", () -> filled("", '\n', ""));
    documents.put("line ends of one mebibyte", () -> utf8("\n".repeat(1024 * 1024)));
    documents.put("brackets of one mebibyte", () -> utf8("<".repeat(1024 * 1024)));
    documents.put("ampersands of one mebibyte", () -> utf8("<a>" + "&".repeat(1024 * 1024 - 3)));
    documents.put(
        "UTF-32 of 100 MB",
        () -> {
          byte[] document = new byte[HUGE];
          byte[] start = "<a>".getBytes(Charset.forName("UTF-32BE"));
          System.arraycopy(start, 0, document, 0, start.length);
          return document;
        });
    documents.put("a billion laughs", () -> utf8(laughs(false)));
    documents.put("a billion laughs in an attribute", () -> utf8(laughs(true)));
    documents.put(
        "90,000 instructions that load", () -> utf8("<a>" + "<?a src=?>".repeat(90_000) + "</a>"));
    return documents;
  }

  private static String nested(String start, String end, int depth) {
    return start.repeat(depth) + end.repeat(depth);
  }

  private static byte[] filled(String start, char middle, String end) {
    byte[] document = new byte[HUGE];
    Arrays.fill(document, (byte) middle);
    byte[] first = utf8(start);
    byte[] last = utf8(end);
    System.arraycopy(first, 0, document, 0, first.length);
    System.arraycopy(last, 0, document, HUGE - last.length, last.length);
    return document;
  }

  private static String laughs(boolean attribute) {
    StringBuilder document = new StringBuilder("<!DOCTYPE a [<!ENTITY b0 'ha'>");
    for (int i = 1; i < 10; i++) {
      document
          .append("<!ENTITY b%s '".formatted(i))
          .append("&b%s;".formatted(i - 1).repeat(10))
          .append("'>");
    }
    return document.append("]>") + (attribute ? "<a b='&b9;'/>" : "<a>&b9;</a>");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("SystemOut") // what the test reads
  private static void print(String line) {
    System.out.println(line);
  }
}
