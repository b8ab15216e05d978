package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.CipherKind;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.source.Located;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A key or an iv that is written out is as long as its algorithm needs it (L15.2). */
final class BadCipherLength implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (CipherModel cipher : subject.knowledge().ciphers().used()) {
      String name = cipher.algorithmName();
      CipherKind kind = name == null ? null : CipherKind.of(name).orElse(null);
      if (kind != null) {
        check(cipher.key(), "key", kind, kind.keyLength(), diagnostics);
        if (kind.needsIv() || !cipher.lacksIv()) {
          check(cipher.iv(), "iv", kind, kind.ivLength(), diagnostics);
        }
      }
    }
  }

  private static void check(
      CipherModel.@Nullable Part part,
      String what,
      CipherKind kind,
      int needed,
      Diagnostics diagnostics) {
    Located<String> text = part == null ? null : part.literal();
    if (text == null) {
      return;
    }
    int found = text.value().getBytes(StandardCharsets.UTF_8).length;
    if (found != needed) {
      diagnostics.error(
          DiagnosticId.BAD_CIPHER_LENGTH,
          "L15.2",
          text.span(),
          "The %s of %s has %d bytes, and this one has %d. Make it a setting, or write it whole."
              .formatted(what, kind.text(), needed, found));
    }
  }
}
