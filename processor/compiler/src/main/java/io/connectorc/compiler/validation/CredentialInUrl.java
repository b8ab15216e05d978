package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.ValueExpression.Literal;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.source.SourceSpan;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A url names no user before its host (L3.7): {@code https://bob:s3cret@api.acme.test} would stand
 * in a generated source, and in every log that shows a url.
 */
final class CredentialInUrl implements Check {
  private static final Pattern USER = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*@");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.urls(subject.model()).forEach(url -> check(url, diagnostics));
  }

  private static void check(UrlModel url, Diagnostics diagnostics) {
    for (UrlModel.Variable variable : url.variables()) {
      if (variable.value() instanceof Literal literal) {
        check(literal.text(), literal.span(), diagnostics);
      }
    }
    String text =
        url.parts().stream()
            .map(part -> part instanceof TextPart.Characters it ? it.text() : "$")
            .collect(Collectors.joining());
    check(text, url.text(), diagnostics);
  }

  private static void check(String url, SourceSpan span, Diagnostics diagnostics) {
    if (USER.matcher(url).lookingAt()) {
      diagnostics.error(
          DiagnosticId.CREDENTIAL_IN_URL,
          "L3.7",
          span,
          "The url holds a credential before \"@\". Take it out, and sign in with \"basic\" or"
              + " \"apikey\" and settings of type \"password\".");
    }
  }
}
