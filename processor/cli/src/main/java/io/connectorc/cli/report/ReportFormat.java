package io.connectorc.cli.report;

import java.io.IOException;
import java.util.Locale;

/** How diagnostics are shown. */
public enum ReportFormat {
  /** For people. */
  TEXT {
    @Override
    public void write(Report report, String version, Terminal terminal) {
      TextReport.write(report, terminal);
    }
  },
  /** For programs; docs/command.md describes it. */
  JSON {
    @Override
    public void write(Report report, String version, Terminal terminal) throws IOException {
      JsonReport.write(report, version, terminal.document());
    }
  },
  /** For services that show findings beside code: SARIF 2.1.0. */
  SARIF {
    @Override
    public void write(Report report, String version, Terminal terminal) throws IOException {
      SarifReport.write(report, version, terminal.document());
    }
  };

  /**
   * Writes a report where it belongs.
   *
   * @param version of connectorc
   */
  public abstract void write(Report report, String version, Terminal terminal) throws IOException;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
