package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.PushResponse;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a batch of creates can repeat a mapped value, by which each new record finds the
 * one that was sent (L12.4, C12); else a warning. It can't where no mapped value is sent at its own
 * path, or where each would stand in the place of the id. Whether an answer that can repeat them
 * does so, the document does not say.
 */
final class BlindBatch implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (diagnostics.failed()) {
      return; // A mapping may be what is refused.
    }
    PushModel push = subject.model().push();
    PushResponse response = push == null ? null : push.response();
    FieldPath id = response == null ? null : path(response.recordId());
    Affected.modes(
        subject,
        request -> isBatch(request) && isBlind(request, id, subject),
        (mode, which) -> report(mode, which, diagnostics));
  }

  /** Whether it sends values, and none that could tell. */
  private static boolean isBlind(
      EffectiveRequest request, @Nullable FieldPath id, Subject subject) {
    return fields(subject, request).anyMatch(new SentRecord(request)::sends)
        && fields(subject, request).noneMatch(path -> tells(path, id, request));
  }

  private static boolean isBatch(EffectiveRequest request) {
    ModeModel mode = request.mode();
    return mode != null && mode.mode() == PushMode.CREATE && mode.batchLimit().value() > 1;
  }

  private static Stream<FieldPath> fields(Subject subject, EffectiveRequest request) {
    return subject.knowledge().modules().fields(request.module()).stream()
        .map(FieldMapping::serviceField)
        .filter(Objects::nonNull)
        .map(Located::value);
  }

  /** Whether the value at a path is sent, and can stand beside the id in an answer. */
  private static boolean tells(FieldPath path, @Nullable FieldPath id, EffectiveRequest request) {
    boolean inTheWay = id != null && path.isRelatedTo(id);
    return !inTheWay && new SentRecord(request).sendsInPlace(path);
  }

  private static @Nullable FieldPath path(@Nullable Located<UsePath> use) {
    return Optional.ofNullable(use)
        .map(Located::value)
        .filter(UsePath.At.class::isInstance)
        .map(it -> ((UsePath.At) it).path())
        .orElse(null);
  }

  private static void report(ModeModel mode, String which, Diagnostics diagnostics) {
    diagnostics.warning(
        DiagnosticId.BLIND_BATCH,
        "C12",
        mode.batchLimit().span(),
        "Up to %s records go into one request of %s, and none of their values stands where the answer could repeat it, at its mapped path and beside the id. They are matched by position, so an answer in another order would link them to each other's ids. Set batchlimit to 1, or send a value where it is mapped."
            .formatted(mode.batchLimit().value(), which));
  }
}
