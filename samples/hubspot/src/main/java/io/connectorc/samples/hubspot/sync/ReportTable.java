package io.connectorc.samples.hubspot.sync;

import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.event.Conflict;
import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.Failure;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.Warning;
import io.connectorc.runtime.state.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run's report as lines of text: a table, and below it what a person should look at. */
public final class ReportTable {
  private static final String ROW = "  %-10s %-9s %8s %8s %8s %10s %7s %5s  %s";
  private static final int MOST_SHOWN = 10;

  private ReportTable() {}

  /** The lines of a report. */
  public static List<String> lines(SyncReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ROW.formatted(
                "Module", "", "created", "updated", "deleted", "unchanged", "failed", "held", "")
            .stripTrailing());
    for (ModuleReport module : report.modules()) {
      lines.addAll(rows(module));
    }
    for (ModuleReport module : report.modules()) {
      lines.addAll(remarks(module));
    }
    report.notes().forEach(note -> lines.add("  " + note));
    return lines;
  }

  private static List<String> rows(ModuleReport module) {
    if (module.skipped() != null) {
      return List.of("  %-10s skipped".formatted(module.module()));
    }
    String end = module.complete() ? "complete" : "not complete";
    return List.of(
        row(module.module(), "to CRM", module.pulled(), ""),
        row("", "to HubSpot", module.pushed(), end));
  }

  private static String row(String module, String direction, Counts counts, String end) {
    return ROW.formatted(
            module,
            direction,
            number(counts.created()),
            number(counts.updated()),
            number(counts.deleted()),
            number(counts.unchanged()),
            number(counts.failed()),
            number(counts.held()),
            end)
        .stripTrailing();
  }

  private static List<String> remarks(ModuleReport module) {
    List<String> remarks = new ArrayList<>();
    if (module.skippedWhy() != null) {
      remarks.add(module.skippedWhy());
    }
    if (module.error() != null) {
      remarks.add(module.error());
    }
    module.warnings().stream().map(Warning::message).forEach(remarks::add);
    module.failures().stream().limit(MOST_SHOWN).map(ReportTable::failure).forEach(remarks::add);
    if (module.failures().size() > MOST_SHOWN) {
      remarks.add("and %d failed records more".formatted(module.failures().size() - MOST_SHOWN));
    }
    module.conflicts().stream().limit(MOST_SHOWN).map(ReportTable::conflict).forEach(remarks::add);
    if (module.inDoubt() > 0) {
      remarks.add("%d creates are in doubt".formatted(module.inDoubt()));
    }
    return remarks.stream().map(remark -> "  " + module.module() + ": " + remark).toList();
  }

  private static String failure(Failure failure) {
    String direction = failure.direction() == Direction.PULL ? "to CRM" : "to HubSpot";
    return "%s failed: %s".formatted(direction, failure.reason());
  }

  private static String conflict(Conflict conflict) {
    return "changed on both sides, %s's version stays: HubSpot %s, CRM %s"
        .formatted(
            conflict.winner() == Conflict.Winner.SERVICE ? "HubSpot" : "the CRM",
            conflict.serviceId(),
            conflict.crmId());
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
