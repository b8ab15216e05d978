package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.CipherModel;

/** A key is a setting (L15.1): one that is written out is every installation's; a warning. */
final class LiteralKey implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (CipherModel cipher : subject.knowledge().ciphers().used()) {
      CipherModel.Part key = cipher.key();
      if (key != null && key.value() instanceof ValueExpression.Literal literal) {
        diagnostics.warning(
            DiagnosticId.LITERAL_KEY,
            "L15.1",
            literal.span(),
            "The key stands in the file, where everyone reads it who has this file or the JAR."
                + " Declare a setting of type \"password\", and write \"$config.$fields.NAME\" here.");
      }
    }
  }
}
