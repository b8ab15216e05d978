package io.connectorc.samples.hubspot.sync;

import java.util.List;

/** Settings that the program can't run with; each problem is one sentence without a secret. */
final class WrongSettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  WrongSettingsException(List<String> problems) {
    super(String.join(" ", problems));
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }
}
