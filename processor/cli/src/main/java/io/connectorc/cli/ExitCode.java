package io.connectorc.cli;

/** How the process ends. */
final class ExitCode {
  /** All is well; warnings may have been told. */
  static final int FINE = 0;

  /** A connector has an error, or a case failed. */
  static final int FOUND = 1;

  /** The command can't do what it was asked for. */
  static final int WRONG_USE = 2;

  /** A mistake of ours. */
  static final int FAULT = 3;

  private ExitCode() {}
}
