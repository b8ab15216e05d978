package io.connectorc.runtime.connector;

import java.util.List;

/**
 * Settings that a connector can't run with. The problems name settings and say what is wrong, never
 * a secret's value.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  public SettingsException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each. */
  public List<String> problems() {
    return problems;
  }
}
