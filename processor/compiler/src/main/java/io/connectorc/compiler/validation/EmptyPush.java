package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.PushMode;
import java.util.List;
import java.util.Objects;

/** A create and an update send something that is mapped (C14); else a warning. */
final class EmptyPush implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return; // What sends it may be what is refused.
    }
    Affected.modes(
        subject,
        push -> isEmpty(push, subject.knowledge().modules().fields(push.module())),
        (mode, which) -> report(mode, which, diagnostics));
  }

  private static boolean isEmpty(EffectiveRequest push, List<FieldMapping> fields) {
    boolean delete = push.mode() != null && push.mode().mode() == PushMode.DELETE;
    return !delete && !fields.isEmpty() && fields.stream().noneMatch(field -> isSent(field, push));
  }

  private static boolean isSent(FieldMapping field, EffectiveRequest push) {
    return new SentRecord(push).sends(Objects.requireNonNull(field.serviceField()).value());
  }

  private static void report(ModeModel mode, String which, Diagnostics diagnostics) {
    diagnostics.warning(
        DiagnosticId.EMPTY_PUSH,
        "C14",
        mode.at(),
        "No mapped value is sent by %s, so the service never gets one. Add a parameter with \"@records\", or one with \"@record:PATH\" for each value."
            .formatted(which));
  }
}
