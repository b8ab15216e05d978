package io.connectorc.compiler.diagnostic;

import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what is found wrong in one connector; for one thread. */
public final class Diagnostics {
  private static final Comparator<Entry> BY_PLACE =
      Comparator.comparing((Entry entry) -> entry.at.start())
          .thenComparing(entry -> entry.marked.start())
          .thenComparing(entry -> entry.severity)
          .thenComparing(entry -> entry.id)
          .thenComparing(entry -> entry.message);

  /** A word of the document that would drown what a message says of it. */
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"");

  private static final int LONG_WORD = 100;
  private static final int KEPT_OF_WORD = 80;

  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  /** A message is read by people; the longest word of a document is a mebibyte. */
  private static final int LONGEST = 1_200;

  private static final int KEPT_AT_END = 200;

  private final List<Entry> entries = new ArrayList<>();

  /** Adds an error at a token. */
  public void error(DiagnosticId id, String rule, SourceSpan at, String message) {
    error(id, rule, at, at, message);
  }

  /** Adds an error at a token, of which only a part is underlined. */
  public void error(
      DiagnosticId id, String rule, SourceSpan at, SourceSpan marked, String message) {
    entries.add(new Entry(id, Severity.ERROR, rule, at, marked, oneLine(message)));
  }

  /** Adds a warning at a token. */
  public void warning(DiagnosticId id, String rule, SourceSpan at, String message) {
    warning(id, rule, at, at, message);
  }

  /** Adds a warning at a token, of which only a part is underlined. */
  public void warning(
      DiagnosticId id, String rule, SourceSpan at, SourceSpan marked, String message) {
    entries.add(new Entry(id, Severity.WARNING, rule, at, marked, oneLine(message)));
  }

  /** Whether there is an error among what was added. */
  public boolean failed() {
    return entries.stream().anyMatch(entry -> entry.severity == Severity.ERROR);
  }

  /** Whether that diagnostic is among what was added. */
  public boolean has(DiagnosticId id) {
    return entries.stream().anyMatch(entry -> entry.id == id);
  }

  /** All that was added, once each, in order of the places. */
  public List<Diagnostic> in(SourceText source) {
    Map<Integer, String> lines = new HashMap<>();
    return entries.stream()
        .distinct()
        .sorted(BY_PLACE)
        .map(
            entry ->
                entry.diagnostic(source.file(), lines.computeIfAbsent(entry.line(), source::line)))
        .toList();
  }

  /** Whether it would end the line, move the cursor or turn the direction of what is shown. */
  static boolean isControl(int c) {
    return CONTROL.matcher(Character.toString(c)).matches();
  }

  private static String oneLine(String message) {
    String line = CONTROL.matcher(message).replaceAll(" ");
    String cut =
        WORD.matcher(line).replaceAll(word -> Matcher.quoteReplacement(shortened(word.group())));
    int length = cut.codePointCount(0, cut.length());
    return length <= LONGEST
        ? cut
        : cut.substring(0, cut.offsetByCodePoints(0, LONGEST - KEPT_AT_END))
            + " ... "
            + cut.substring(cut.offsetByCodePoints(0, length - KEPT_AT_END));
  }

  private static String shortened(String quoted) {
    return quoted.length() < LONG_WORD + 2
        ? quoted
        : quoted.substring(0, KEPT_OF_WORD + 1) + "...\"";
  }

  private record Entry(
      DiagnosticId id,
      Severity severity,
      String rule,
      SourceSpan at,
      SourceSpan marked,
      String message) {

    private int line() {
      return at.start().line();
    }

    private Diagnostic diagnostic(String file, String sourceLine) {
      boolean onTheLine = marked.start().line() == line();
      return new Diagnostic(
          id, severity, rule, file, at, onTheLine ? marked : at, sourceLine, message);
    }
  }
}
