package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.CipherKind;
import io.connectorc.compiler.model.CipherModel;

/** What encrypts and decrypts is told algorithm and key, and its iv with 3DES (L12.5, L15). */
final class IncompleteCipher implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (CipherModel cipher : subject.knowledge().ciphers().used()) {
      if (cipher.algorithm() == null) {
        report(cipher, cipher.decrypts() ? "L15.2" : "L12.5", "algo", "AES", diagnostics);
      }
      if (cipher.key() == null) {
        report(
            cipher,
            cipher.decrypts() ? "L11.5" : "L12.5",
            "key",
            "$config.$fields.key",
            diagnostics);
      }
      String algorithm = cipher.algorithmName();
      boolean needsIv =
          algorithm != null && CipherKind.of(algorithm).filter(CipherKind::needsIv).isPresent();
      if (needsIv && cipher.iv() == null) {
        report(cipher, "L15.1", "iv", "$config.$fields.iv", diagnostics);
      }
    }
  }

  private static void report(
      CipherModel cipher, String rule, String lacking, String example, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.INCOMPLETE_CIPHER,
        rule,
        cipher.holder().span(),
        cipher.decrypts()
            ? "\"response\" is to be decrypted and lacks \"%s\". Add one: <%1$s use=\"%s\"/>."
                .formatted(lacking, example)
            : "\"parameters\" are to be encrypted and lack \"%s\". Add it: %1$s=\"%s\"."
                .formatted(lacking, example));
  }
}
