package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.TextPart.Characters;
import io.connectorc.compiler.expression.TextPart.VariableReference;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ServiceModel;
import io.connectorc.compiler.model.UrlModel;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request's url can become one of {@code http} or {@code https} (C13): else each of its requests
 * would fail. A part that begins with a setting may hold a base url, and is not looked at.
 */
final class RelativeUrl implements Check {
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    ServiceModel service = subject.model().service();
    if (service == null || service.url() == null || service.url().parts().isEmpty()) {
      return; // The reader said so.
    }
    subject
        .knowledge()
        .requests()
        .all()
        .filter(request -> request.urls().stream().noneMatch(RelativeUrl::mayBeAbsolute))
        .map(EffectiveRequest::urls)
        .flatMap(urls -> urls.stream().filter(url -> !url.parts().isEmpty()).limit(1))
        .distinct()
        .forEach(url -> report(url, diagnostics));
  }

  private static boolean mayBeAbsolute(UrlModel url) {
    StringBuilder known = new StringBuilder();
    for (TextPart part : url.parts()) {
      Optional<String> text = text(url, part);
      if (text.isEmpty()) {
        return "https://".startsWith(known.toString().toLowerCase(Locale.ROOT));
      }
      known.append(text.get());
      if (known.length() >= "https://".length()) {
        break;
      }
    }
    return ABSOLUTE.matcher(known).lookingAt();
  }

  /** What a part says for itself; empty where a run decides it. */
  private static Optional<String> text(UrlModel url, TextPart part) {
    if (part instanceof Characters characters) {
      return Optional.of(characters.text());
    }
    return part instanceof VariableReference reference
        ? url.variables().stream()
            .filter(it -> it.name().value().equals(reference.name().value()))
            .map(UrlModel.Variable::value)
            .filter(it -> it instanceof ValueExpression.Literal && it.formats().isEmpty())
            .map(it -> ((ValueExpression.Literal) it).text())
            .findFirst()
        : Optional.empty();
  }

  private static void report(UrlModel url, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.RELATIVE_URL,
        "C13",
        url.text(),
        "The url begins with neither \"http://\" nor \"https://\", so no request could be sent. Begin it with one of them.");
  }
}
