package io.connectorc.cli;

import io.connectorc.cli.report.Terminal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The command as a process. */
public final class Main {
  private Main() {}

  /** Runs it, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal = new Terminal(System.out, System.err, charset());
    int code = Connectorc.run(terminal, arguments);
    terminal.flush();
    System.exit(code);
  }

  /** What the terminal understands; a system that only says "ASCII" has not been told. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }
}
