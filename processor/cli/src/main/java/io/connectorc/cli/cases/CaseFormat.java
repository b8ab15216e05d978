package io.connectorc.cli.cases;

import io.connectorc.cli.report.Terminal;
import java.util.Locale;

/** How it is shown what came of cases. */
public enum CaseFormat {
  /** For people. */
  TEXT {
    @Override
    public CaseTeller teller(Terminal terminal) {
      return new TextTeller(terminal);
    }
  },
  /** For programs; docs/command.md describes it. */
  JSON {
    @Override
    public CaseTeller teller(Terminal terminal) {
      return new JsonTeller(terminal);
    }
  };

  /** Shows it there. */
  public abstract CaseTeller teller(Terminal terminal);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
