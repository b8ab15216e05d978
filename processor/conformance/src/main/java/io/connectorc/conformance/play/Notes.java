package io.connectorc.conformance.play;

import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.event.ModuleReport;
import java.util.ArrayList;
import java.util.List;

/** What a run said of its troubles, for whoever looks for the cause of a difference. */
final class Notes {
  private Notes() {}

  static List<String> of(SyncReport report) {
    List<String> notes = new ArrayList<>();
    for (ModuleReport module : report.modules()) {
      String name = module.module() + ": ";
      if (module.skippedWhy() != null) {
        notes.add(name + "skipped: " + module.skippedWhy());
      }
      if (module.error() != null) {
        notes.add(name + module.error());
      }
      module.warnings().forEach(warning -> notes.add(name + warning.message()));
      module.failures().forEach(failure -> notes.add(name + failure.reason()));
    }
    return notes;
  }
}
