package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.PushResponse;
import org.jspecify.annotations.Nullable;

/** Where records are created, the answer says which they are and what ids they got (L12.4). */
final class UnlinkedCreate implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    PushModel push = subject.model().push();
    if (push == null || !creates(push)) {
      return;
    }
    PushResponse response = push.response();
    if (response == null) {
      diagnostics.error(
          DiagnosticId.UNLINKED_CREATE,
          "L12.4",
          push.at(),
          "The push creates records, and no response tells which they are. Add a \"response\" with \"createdrecords\" and \"recordid\".");
      return;
    }
    require("createdrecords", response.createdRecords(), response, diagnostics);
    require("recordid", response.recordId(), response, diagnostics);
  }

  private static boolean creates(PushModel push) {
    return push.request() != null
        && push.request().modes().stream().anyMatch(mode -> mode.mode() == PushMode.CREATE);
  }

  private static void require(
      String element, @Nullable Object use, PushResponse response, Diagnostics diagnostics) {
    if (use == null) {
      diagnostics.error(
          DiagnosticId.UNLINKED_CREATE,
          "L12.4",
          response.at(),
          "The push creates records, and no \"%s\" in its response tells which they are. Add it."
              .formatted(element));
    }
  }
}
