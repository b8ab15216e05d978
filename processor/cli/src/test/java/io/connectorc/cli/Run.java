package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.cli.report.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A run of the command inside the test's own process. */
record Run(int code, String out, String err) {
  static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = Connectorc.run(terminal, words);
    terminal.flush();
    return new Run(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** The same, paths told as from that folder. */
  Run in(Path folder) {
    return new Run(code, out.replace(folder + "/", ""), err.replace(folder + "/", ""));
  }

  /** Asserts that nothing was written but an error and a hint, and that the code says so. */
  void isWrongUse(String message) {
    assertThat(err).isEqualTo(message + "\n");
    assertThat(out).isEmpty();
    assertThat(code).isEqualTo(2);
  }
}
