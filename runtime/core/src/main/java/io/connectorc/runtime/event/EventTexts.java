package io.connectorc.runtime.event;

import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.state.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events in words. */
final class EventTexts {
  private EventTexts() {}

  static String exchange(Exchange exchange) {
    String result =
        exchange.status() == 0
            ? "no answer"
            : "%d, %d bytes".formatted(exchange.status(), exchange.received());
    String problem = exchange.problem() == null ? "" : ": " + exchange.problem();
    return "request: %s %s, %d bytes, attempt %d (%s): %s in %d ms%s"
        .formatted(
            exchange.method(),
            exchange.url(),
            exchange.sent(),
            exchange.attempt(),
            exchange.place(),
            result,
            exchange.took().toMillis(),
            problem);
  }

  static String record(SyncEvent.RecordDone done) {
    return "%s: %s %s: %s"
        .formatted(
            done.module(),
            verb(done.direction()),
            word(done.outcome()),
            ids(done.serviceId(), done.crmId()));
  }

  static String failure(String module, Failure failure) {
    return "%s: %s failed: %s: %s"
        .formatted(
            module,
            verb(failure.direction()),
            ids(failure.serviceId(), failure.crmId()),
            failure.reason());
  }

  /** Which fields lost, but not what stood in them. */
  static String conflict(String module, Conflict conflict) {
    String lost =
        conflict.lost().isEmpty()
            ? "a deletion is"
            : "the other's " + String.join(", ", conflict.lost().keySet()) + " are";
    return "%s: conflict: %s: the service's of %s, the CRM's of %s; %s wins, %s lost"
        .formatted(
            module,
            ids(conflict.serviceId(), conflict.crmId()),
            conflict.serviceModified(),
            conflict.crmModified() == null ? "unknown time" : conflict.crmModified(),
            conflict.winner() == Conflict.Winner.CRM ? "the CRM's" : "the service's",
            lost);
  }

  static String finished(ModuleReport report) {
    if (report.skipped() != null) {
      return "%s: skipped (%s): %s"
          .formatted(report.module(), word(report.skipped()), report.skippedWhy());
    }
    List<String> parts = new ArrayList<>();
    parts.add(report.complete() ? "complete" : "not complete");
    parts.add("pulled " + counts(report.pulled()));
    parts.add("pushed " + counts(report.pushed()));
    if (report.inDoubt() > 0) {
      parts.add(report.inDoubt() + " creates in doubt");
    }
    if (report.error() != null) {
      parts.add("error: " + report.error());
    }
    return report.module() + ": ends: " + String.join("; ", parts);
  }

  static String counts(Counts counts) {
    List<String> parts = new ArrayList<>();
    add(parts, counts.created(), "created");
    add(parts, counts.updated(), "updated");
    add(parts, counts.deleted(), "deleted");
    add(parts, counts.unchanged(), "unchanged");
    add(parts, counts.failed(), "failed");
    add(parts, counts.held(), "held");
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private static String verb(Direction direction) {
    return direction == Direction.PULL ? "pull" : "push";
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String ids(@Nullable String serviceId, @Nullable String crmId) {
    List<String> ids = new ArrayList<>();
    if (serviceId != null) {
      ids.add("service \"" + serviceId + "\"");
    }
    if (crmId != null) {
      ids.add("CRM \"" + crmId + "\"");
    }
    return ids.isEmpty() ? "a record without id" : String.join(", ", ids);
  }
}
