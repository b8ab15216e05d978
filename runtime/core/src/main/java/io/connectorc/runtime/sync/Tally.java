package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.Masks;
import io.connectorc.runtime.event.Conflict;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.RecordOutcome;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncListener;
import io.connectorc.runtime.event.Warning;
import io.connectorc.runtime.state.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers one module's report, and tells the listener; every text is masked on its way in. */
final class Tally {
  private final String module;
  private final SyncListener listener;
  private final List<String> secrets;
  private final Counter pulled = new Counter();
  private final Counter pushed = new Counter();
  private final Map<Warning.Kind, Warning> warnings = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private boolean incomplete;
  private boolean runOver;

  Tally(String module, SyncListener listener, List<String> secrets) {
    this.module = module;
    this.listener = listener;
    this.secrets = secrets;
  }

  Counts pulled() {
    return pulled.counts();
  }

  Counts pushed() {
    return pushed.counts();
  }

  /** A record was pulled. */
  void pulled(RecordOutcome outcome, String serviceId, @Nullable String crmId) {
    pulled.done(outcome);
    listener.on(new SyncEvent.RecordDone(module, Direction.PULL, outcome, serviceId, crmId));
  }

  /** A record was pushed, or held back. */
  void pushed(RecordOutcome outcome, @Nullable String serviceId, String crmId) {
    pushed.done(outcome);
    listener.on(new SyncEvent.RecordDone(module, Direction.PUSH, outcome, serviceId, crmId));
  }

  /** A record failed by itself; gives the reason as it may be shown. */
  String failed(
      Direction direction, @Nullable String serviceId, @Nullable String crmId, String reason) {
    String shown = mask(reason);
    Failure failure = new Failure(direction, serviceId, crmId, shown);
    (direction == Direction.PULL ? pulled : pushed).failed();
    failures.add(failure);
    listener.on(new SyncEvent.RecordFailed(module, failure));
    return shown;
  }

  void warn(Warning.Kind kind, String message) {
    Warning warning = new Warning(kind, mask(message));
    if (warnings.putIfAbsent(kind, warning) == null) {
      listener.on(new SyncEvent.Warned(module, warning));
    }
  }

  void conflict(Conflict conflict) {
    Map<String, String> lost = new LinkedHashMap<>();
    conflict.lost().forEach((field, text) -> lost.put(field, mask(text)));
    Conflict shown =
        new Conflict(
            conflict.serviceId(),
            conflict.crmId(),
            conflict.winner(),
            conflict.serviceModified(),
            conflict.crmModified(),
            lost);
    conflicts.add(shown);
    listener.on(new SyncEvent.ConflictDecided(module, shown));
  }

  /** A direction ended early, or a request failed whose effect is not known. */
  void error(String message) {
    String shown = mask(message);
    if (!errors.contains(shown)) {
      errors.add(shown);
    }
    incomplete = true;
  }

  /** Something is left to do. */
  void incomplete() {
    incomplete = true;
  }

  /** Somebody stopped the run. */
  void stopped() {
    endRun("The run was stopped before this module was done; the next one goes on there.");
  }

  /** The run ends here, modules to come included (L13.10). */
  void endRun(String message) {
    runOver = true;
    error(message);
  }

  boolean isRunOver() {
    return runOver;
  }

  boolean isComplete() {
    return !incomplete;
  }

  void tell(SyncEvent event) {
    listener.on(event);
  }

  ModuleReport report(int inDoubt) {
    return new ModuleReport(
        module,
        null,
        null,
        pulled.counts(),
        pushed.counts(),
        !incomplete,
        List.copyOf(warnings.values()),
        errors.isEmpty() ? null : String.join(" ", errors),
        failures,
        conflicts,
        inDoubt);
  }

  private String mask(String text) {
    return Masks.mask(text, secrets);
  }
}
