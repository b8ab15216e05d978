package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.CipherModel;

/** What is said of a cipher is used (L11.5, L12.5); else a warning. */
final class UnusedCipherPart implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (CipherModel cipher : subject.knowledge().ciphers().idle()) {
      for (CipherModel.Part part : cipher.parts()) {
        diagnostics.warning(
            DiagnosticId.UNUSED_CIPHER_PART,
            cipher.decrypts() ? "L11.5" : "L12.5",
            part.name().span(),
            cipher.decrypts()
                ? "Nothing is decrypted, so \"%s\" is not used. Add <decrypt use=\"true\"/>, or remove it."
                    .formatted(part.name().value())
                : "Nothing is encrypted, so \"%s\" is not used. Give the push's request encrypt=\"true\", or remove it."
                    .formatted(part.name().value()));
      }
    }
  }
}
