package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.event.ModuleReport;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets a module run once those that it depends on are completely synced (L4.3). */
final class DependencyGate {
  private final Set<String> complete = new HashSet<>();

  /** A module's turn is over, or it was skipped. */
  void done(ModuleReport report) {
    if (report.complete()) {
      complete.add(report.module());
    }
  }

  /** Why a module may not run; empty where it may. */
  Optional<String> refusal(ModuleInfo module) {
    List<String> missing =
        module.dependsOn().stream().filter(name -> !complete.contains(name)).toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String names = String.join("\" and \"", missing);
    return Optional.of(
        "\""
            + module.crmModule()
            + "\" depends on \""
            + names
            + "\", which "
            + (missing.size() == 1 ? "is" : "are")
            + " not completely synced in this run.");
  }
}
