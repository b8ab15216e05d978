package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.ValueExpression.Literal;
import io.connectorc.compiler.model.AuthModel;
import io.connectorc.compiler.model.ServiceModel;

/** A token is a setting: written out, it would stand in a generated source (L3.7). */
final class LiteralToken implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    ServiceModel service = subject.model().service();
    if (service != null
        && service.auth() instanceof AuthModel.ApiKey key
        && key.token() instanceof Literal literal
        && !literal.text().isEmpty()) {
      diagnostics.error(
          DiagnosticId.LITERAL_TOKEN,
          "L3.7",
          literal.span(),
          "The token stands in the file, and so would in generated source. Declare a setting of"
              + " type \"password\", and write \"$config.$fields.NAME\" here.");
    }
  }
}
