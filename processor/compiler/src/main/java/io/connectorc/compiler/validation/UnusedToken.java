package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.ValueExpression.Dynamic;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.PullModel;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.SourceSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A pull asks for what changed since the last sync (C10); else a warning. Silent where the time of
 * a record is that of the request: a service that keeps no times can't be asked for a change.
 */
final class UnusedToken implements Check {
  private static final Set<DynamicValue> TOKEN =
      EnumSet.of(
          DynamicValue.LAST_SYNC_TOKEN,
          DynamicValue.LAST_SYNC_TOKEN_MILLIS,
          DynamicValue.LAST_SYNC_TOKEN_TEXT);

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    PullModel pull = subject.model().pull();
    if (diagnostics.failed() || pull == null || pull.request() == null || isTimeless(pull)) {
      return;
    }
    List<EffectiveRequest> pulls = subject.knowledge().requests().pulls();
    List<String> without =
        pulls.stream()
            .filter(request -> request.values().noneMatch(UnusedToken::isToken))
            .map(EffectiveRequest::module)
            .toList();
    if (without.size() == pulls.size()) {
      report(pull.request().at(), "The pull", diagnostics);
    } else {
      without.forEach(
          module ->
              report(place(pull.request(), module), "The pull of \"" + module + "\"", diagnostics));
    }
  }

  /** The override that replaces what would send the token, else the request. */
  private static SourceSpan place(RequestModel request, String module) {
    return request.overrides().stream()
        .filter(it -> it.module().value().equals(module))
        .filter(it -> it.parameters() != null || it.url() != null)
        .findFirst()
        .map(it -> it.module().span())
        .orElse(request.at());
  }

  private static boolean isTimeless(PullModel pull) {
    return pull.response() != null
        && pull.response().recordModifiedTime() != null
        && pull.response().recordModifiedTime().value() instanceof UsePath.CurrentTime;
  }

  private static boolean isToken(Object value) {
    return value instanceof Dynamic dynamic && TOKEN.contains(dynamic.value());
  }

  private static void report(SourceSpan at, String subject, Diagnostics diagnostics) {
    diagnostics.warning(
        DiagnosticId.UNUSED_TOKEN,
        "C10",
        at,
        subject
            + " never sends \"@lastsynctoken\", so each run reads everything from the start, and of a"
            + " service that answers in pages only the first. Send it in a parameter, a header or"
            + " the url.");
  }
}
