package io.connectorc.cli.cases;

import io.connectorc.cli.report.Paint;
import io.connectorc.cli.report.Terminal;
import io.connectorc.conformance.CaseResult;
import io.connectorc.conformance.check.Difference;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Failed cases with their reasons, and a line that counts all. */
final class TextTeller implements CaseTeller {
  private static final String INDENT = "  ";

  private final PrintWriter out;
  private final Paint paint;
  private int passed;
  private int failed;

  TextTeller(Terminal terminal) {
    this.out = terminal.out();
    this.paint = terminal.paint();
  }

  @Override
  public void tell(Path folder, CaseResult result) {
    if (result instanceof CaseResult.Failed failure) {
      failed++;
      out.println(paint.failure("failed") + " " + Terminal.printable(Names.of(folder)));
      for (Difference difference : failure.differences()) {
        print(difference.show());
      }
      for (String note : failure.notes()) {
        print("note: " + note);
      }
      out.flush();
    } else {
      passed++;
    }
  }

  private void print(String text) {
    Terminal.printable(text).lines().forEach(line -> out.println(INDENT + line));
  }

  @Override
  public int end() {
    out.println(passed + " passed, " + failed + " failed");
    return failed;
  }
}
