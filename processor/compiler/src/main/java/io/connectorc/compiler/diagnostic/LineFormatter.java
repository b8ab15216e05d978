package io.connectorc.compiler.diagnostic;

import java.util.Locale;

/** Shows a diagnostic in one line, the place first, as editors and build tools read it. */
public final class LineFormatter {
  private LineFormatter() {}

  /**
   * For example {@code hubspot.xml:42:61: error: [UnknownFormat] "prefx" is not a format. Did you
   * mean "prefix"? (L10.1)}.
   */
  public static String format(Diagnostic diagnostic) {
    return "%s:%s: %s: [%s] %s (%s)"
        .formatted(
            diagnostic.file(),
            diagnostic.at().start(),
            diagnostic.severity().name().toLowerCase(Locale.ROOT),
            diagnostic.id().text(),
            diagnostic.message(),
            diagnostic.rule());
  }
}
