package io.connectorc.runtime;

import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import java.time.Instant;
import java.util.List;

/**
 * What a run did; no text in it holds a secret.
 *
 * @param modules in the order in which they ran (L4.3), skipped ones among them
 */
public record SyncReport(
    SyncTrigger trigger, Instant started, Instant finished, List<ModuleReport> modules) {
  public SyncReport {
    modules = List.copyOf(modules);
  }

  /** Whether every module is completely synced. */
  public boolean complete() {
    return modules.stream().allMatch(ModuleReport::complete);
  }
}
