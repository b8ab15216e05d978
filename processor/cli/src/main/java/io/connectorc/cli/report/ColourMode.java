package io.connectorc.cli.report;

import java.util.Locale;

/** When text is coloured. */
public enum ColourMode {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
