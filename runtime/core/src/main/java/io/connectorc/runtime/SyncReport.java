package io.connectorc.runtime;

import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import java.time.Instant;
import java.util.List;

/**
 * What a run did; no text in it holds a secret.
 *
 * @param modules in the order in which they ran (L4.3), skipped ones among them
 * @param notes what a person should know of the run as a whole, a sentence each
 */
public record SyncReport(
    SyncTrigger trigger,
    Instant started,
    Instant finished,
    List<ModuleReport> modules,
    List<String> notes) {
  public SyncReport {
    notes = List.copyOf(notes);
    modules = List.copyOf(modules);
  }

  /** Whether every module is completely synced. */
  public boolean complete() {
    return modules.stream().allMatch(ModuleReport::complete);
  }
}
