package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.PullModel;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.stream.Stream;

/**
 * An update and a delete say which record they mean (C11); else a warning. They do by the record's
 * id, by a value that is picked out of the record, or by a field that is mapped to where the id
 * stands.
 */
final class UpdateWithoutId implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return; // The id may be in what is refused.
    }
    List<FieldPath> ids = ids(subject);
    Affected.modes(
        subject,
        push -> !isCreate(push) && !names(push, ids, subject),
        (mode, which) -> report(mode, which, diagnostics));
  }

  private static boolean isCreate(EffectiveRequest push) {
    return push.mode() != null && push.mode().mode() == PushMode.CREATE;
  }

  private static boolean names(EffectiveRequest push, List<FieldPath> ids, Subject subject) {
    SentRecord sent = new SentRecord(push);
    return sent.id()
        || sent.picks()
        || ids.stream().anyMatch(id -> isMapped(id, push.module(), subject) && sent.sends(id));
  }

  private static boolean isMapped(FieldPath id, String module, Subject subject) {
    return subject.knowledge().modules().fields(module).stream()
        .anyMatch(field -> field.serviceField() != null && field.serviceField().value().equals(id));
  }

  /** Where responses read a record's id. */
  private static List<FieldPath> ids(Subject subject) {
    PullModel pull = subject.model().pull();
    PushModel push = subject.model().push();
    return Stream.concat(
            Stream.ofNullable(pull == null ? null : pull.response())
                .flatMap(response -> Stream.ofNullable(response.recordId())),
            Stream.ofNullable(push == null ? null : push.response())
                .flatMap(response -> Stream.ofNullable(response.recordId())))
        .map(Located::value)
        .filter(UsePath.At.class::isInstance)
        .map(use -> ((UsePath.At) use).path())
        .toList();
  }

  private static void report(ModeModel mode, String which, Diagnostics diagnostics) {
    boolean delete = mode.mode() == PushMode.DELETE;
    diagnostics.warning(
        DiagnosticId.UPDATE_WITHOUT_ID,
        "C11",
        mode.at(),
        "Nothing that %s sends says which record is meant: the service may refuse it, %s. Send \"@record:id\", in the url or as a \"property\" of the record."
            .formatted(
                which,
                delete ? "or delete another record" : "change another record, or make a new one"));
  }
}
