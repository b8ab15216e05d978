package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.CipherKind;
import io.connectorc.compiler.model.CipherModel;

/** AES is given an iv, or begins with zeros, which its author may not have meant (L15.1). */
final class AesWithoutIv implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (CipherModel cipher : subject.knowledge().ciphers().used()) {
      ValueExpression algorithm = cipher.algorithm() == null ? null : cipher.algorithm().value();
      if (algorithm != null && cipher.lacksIv() && canBeAes(algorithm)) {
        diagnostics.warning(
            DiagnosticId.AES_WITHOUT_IV,
            "L15.1",
            algorithm.span(),
            "AES without \"iv\" is AES-256-CBC with an iv of zeros. Add an \"iv\", or state what the"
                + " service uses: mode=\"CBC\" or mode=\"ECB\" (B9).");
      }
    }
  }

  private static boolean canBeAes(ValueExpression algorithm) {
    return algorithm instanceof ValueExpression.Setting
        || (algorithm instanceof ValueExpression.Literal literal
            && literal.text().equals(CipherKind.AES.text()));
  }
}
