package io.connectorc.conformance.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language reference as a test reads it. Before each example stands a marker that readers do
 * not see: {@code <!-- example -->} before a whole connector, {@code <!-- example in pull/request
 * -->} before a fragment; then the XML, then what happens. A table of examples has a marker with
 * its name.
 */
record ReferencePage(List<String> lines) {
  private static final Pattern MARKER = Pattern.compile("<!-- example(?: in (\\S+))? -->");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  static ReferencePage read() {
    Path page = Path.of("../../docs/language.md");
    try {
      return new ReferencePage(Files.readAllLines(page));
    } catch (IOException e) {
      throw new IllegalStateException(page + " can't be read", e);
    }
  }

  /** All examples, in the page's order. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.matches()) {
        int xml = fence(i + 1, "```xml");
        int yaml = fence(end(xml) + 1, "```yaml");
        String place = marker.group(1) == null ? "" : marker.group(1);
        examples.add(new Example(i + 1, place, block(xml), block(yaml)));
      }
    }
    return examples;
  }

  /** The lines, from 1, on which XML stands that belongs to no example. */
  List<Integer> strayXml() {
    List<Integer> stray = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```xml") && !MARKER.matcher(lines.get(i - 1)).matches()) {
        stray.add(i + 1);
      }
    }
    return stray;
  }

  /** The rows of the table behind {@code <!-- NAME -->}, each cell without its code marks. */
  List<List<String>> table(String name) {
    int marker = lines.indexOf("<!-- " + name + " -->");
    if (marker < 0) {
      throw new IllegalStateException("no table is marked " + name);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = marker + 3; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      rows.add(
          Arrays.stream(BAR.split(lines.get(i).substring(1)))
              .map(String::strip)
              .map(cell -> cell.replace("\\|", "|"))
              .map(ReferencePage::code)
              .toList());
    }
    return rows;
  }

  private static String code(String cell) {
    if (cell.startsWith("`` ") && cell.endsWith(" ``")) {
      return cell.substring(3, cell.length() - 3);
    }
    boolean marked = cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`");
    return marked ? cell.substring(1, cell.length() - 1) : cell;
  }

  private int fence(int line, String opening) {
    int at = line < lines.size() && lines.get(line).isBlank() ? line + 1 : line;
    if (at >= lines.size() || !lines.get(at).equals(opening)) {
      throw new IllegalStateException("language.md:" + (at + 1) + ": expected " + opening);
    }
    return at;
  }

  private int end(int fence) {
    int end = fence + 1;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    return end;
  }

  private String block(int fence) {
    return String.join("\n", lines.subList(fence + 1, end(fence))) + "\n";
  }
}
