package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.expression.ValueExpression.Literal;
import io.connectorc.compiler.model.AuthModel;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.ServiceModel;

/**
 * A token, and what is sent in its place, is a setting: written out, it would stand in a generated
 * source (L3.7). A literal beside a setting is fine: a key that is sent as a user's name has no
 * password.
 */
final class LiteralToken implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    ServiceModel service = subject.model().service();
    if (service != null && service.auth() instanceof AuthModel.ApiKey key) {
      if (isLiteral(key.token())) {
        report(key.token(), "token", diagnostics);
      }
    } else if (service != null && service.auth() instanceof AuthModel.Basic basic) {
      basic(basic, diagnostics);
    }
    Requests.headers(subject.model())
        .filter(header -> header.name().value().equalsIgnoreCase("Authorization"))
        .map(HeaderModel::value)
        .filter(LiteralToken::isLiteral)
        .forEach(value -> report(value, "credential", diagnostics));
  }

  private static void basic(AuthModel.Basic basic, Diagnostics diagnostics) {
    if (basic.username() instanceof Literal && basic.password() instanceof Literal) {
      boolean noPassword = !isLiteral(basic.password());
      report(noPassword ? basic.username() : basic.password(), "credential", diagnostics);
    }
  }

  private static boolean isLiteral(ValueExpression value) {
    return value instanceof Literal literal && !literal.text().isEmpty();
  }

  private static void report(ValueExpression value, String what, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.LITERAL_TOKEN,
        "L3.7",
        value.span(),
        "The "
            + what
            + " stands in the file, and so would in generated source. Declare a setting of type"
            + " \"password\", and write \"$config.$fields.NAME\" here.");
  }
}
