package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.RequestModel;

/**
 * A push has a mode, or it would send nothing (L12.1). Silent where an unknown element of its
 * request was told, which may be a mode's.
 */
final class NoPushMode implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    PushModel push = subject.model().push();
    RequestModel request = push == null ? null : push.request();
    if (request != null && request.modes().isEmpty() && !request.unclear()) {
      diagnostics.error(
          DiagnosticId.NO_PUSH_MODE,
          "L12.1",
          request.at(),
          "The push request has no mode and would send nothing. Add \"create\", \"update\" or \"delete\", which may be empty.");
    }
  }
}
