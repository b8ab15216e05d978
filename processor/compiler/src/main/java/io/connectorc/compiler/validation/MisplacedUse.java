package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.model.PushResponse;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a record is a path in it: {@code @response} is no record's, and
 * {@code @currenttime} serves only as {@code recordmodifiedtime} (L9.2, L11.4).
 */
final class MisplacedUse implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (subject.model().pull() != null && subject.model().pull().response() != null) {
      pull(subject.model().pull().response(), diagnostics);
    }
    if (subject.model().push() != null && subject.model().push().response() != null) {
      push(subject.model().push().response(), diagnostics);
    }
  }

  private static void pull(PullResponse response, Diagnostics diagnostics) {
    ofAnswer("error", response.error(), diagnostics);
    ofAnswer("records", response.records(), diagnostics);
    ofRecord("recordid", response.recordId(), diagnostics);
    ofRecord("recorddeleted", response.recordDeleted(), diagnostics);
    timeOfRecord(response.recordModifiedTime(), diagnostics);
  }

  private static void push(PushResponse response, Diagnostics diagnostics) {
    ofAnswer("error", response.error(), diagnostics);
    ofAnswer("createdrecords", response.createdRecords(), diagnostics);
    ofRecord("recordid", response.recordId(), diagnostics);
    timeOfRecord(response.recordModifiedTime(), diagnostics);
  }

  private static void ofAnswer(
      String element, @Nullable Located<UsePath> use, Diagnostics diagnostics) {
    if (use != null && use.value() instanceof UsePath.CurrentTime) {
      report("@currenttime", element, use, "Name a path in the answer.", diagnostics);
    }
  }

  private static void ofRecord(
      String element, @Nullable Located<UsePath> use, Diagnostics diagnostics) {
    if (use != null && use.value() instanceof UsePath.CurrentTime) {
      report("@currenttime", element, use, "Name a path in the record.", diagnostics);
    } else if (use != null && use.value() instanceof UsePath.WholeResponse) {
      report("@response", element, use, "Name a path in the record.", diagnostics);
    }
  }

  private static void timeOfRecord(@Nullable Located<UsePath> use, Diagnostics diagnostics) {
    if (use != null && use.value() instanceof UsePath.WholeResponse) {
      report(
          "@response",
          "recordmodifiedtime",
          use,
          "Name a path in the record, or use \"@currenttime\" where the service has no time.",
          diagnostics);
    }
  }

  private static void report(
      String word, String element, Located<UsePath> use, String wayOut, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.MISPLACED_USE,
        "L9.2",
        use.span(),
        "\"%s\" means nothing in %s. %s".formatted(word, element, wayOut));
  }
}
