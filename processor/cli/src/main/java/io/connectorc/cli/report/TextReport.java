package io.connectorc.cli.report;

import io.connectorc.compiler.diagnostic.Diagnostic;
import java.io.PrintWriter;

/** Diagnostics with their source lines, and a line that counts them. */
final class TextReport {
  private TextReport() {}

  static void write(Report report, Terminal terminal) {
    PrintWriter out = terminal.out();
    Paint paint = terminal.paint();
    for (Diagnostic diagnostic : report.diagnostics()) {
      out.println(paint.diagnostic(diagnostic));
    }
    for (Report.Problem problem : report.problems()) {
      out.println(Terminal.printable(problem.message()));
    }
    out.println(
        count(report.files().size(), "connector")
            + ": "
            + count(report.errors(), "error")
            + ", "
            + count(report.warnings(), "warning")
            + ".");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
