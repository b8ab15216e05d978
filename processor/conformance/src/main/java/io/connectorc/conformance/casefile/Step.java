package io.connectorc.conformance.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happens in a case. */
public sealed interface Step {
  /** Where it stands in the case, from 1. */
  int line();

  /** The clock moves there first; null where it stays. */
  @Nullable Instant now();

  /** What it is, for a heading. */
  String title();

  /**
   * One run.
   *
   * @param user started by a user, else in the background
   * @param anyOrder whether the requests may come in any order
   * @param report by module
   * @param nowhere texts that nobody may see
   * @param failed all records that failed; null where that is not checked
   * @param crm the records afterwards, all of them, of each module listed
   */
  record Sync(
      int line,
      @Nullable Instant now,
      boolean user,
      boolean anyOrder,
      List<Exchange> exchanges,
      Map<String, ExpectedReport> report,
      List<String> nowhere,
      @Nullable List<ExpectedFailure> failed,
      Map<String, List<ExpectedRecord>> crm)
      implements Step {
    @Override
    public String title() {
      return user ? "sync: user" : "sync: background";
    }
  }

  /** Somebody works in the CRM; records by module. */
  record Change(int line, @Nullable Instant now, Map<String, List<GivenRecord>> records)
      implements Step {
    @Override
    public String title() {
      return "change";
    }
  }

  /** These settings change, the others stay. */
  record Settings(int line, @Nullable Instant now, Map<String, String> settings) implements Step {
    @Override
    public String title() {
      return "settings";
    }
  }

  /** The process ends and starts again on the same state. */
  record Restart(int line, @Nullable Instant now) implements Step {
    @Override
    public String title() {
      return "restart";
    }
  }
}
