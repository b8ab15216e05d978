package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.CipherKind;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;

/** An algorithm is one of the language's, or a setting that can be one of them (L11.5, L15.1). */
final class UnknownAlgorithm implements Check {
  /** A slip that a run reads as meant, as the reader does (L1.5). */
  private static final String SLIP = "3EDS";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (CipherModel cipher : subject.knowledge().ciphers().used()) {
      ValueExpression value = cipher.algorithm() == null ? null : cipher.algorithm().value();
      if (value instanceof ValueExpression.Setting setting && setting.formats().isEmpty()) {
        subject.model().settings().stream()
            .filter(field -> isNamed(field, setting.name().value()))
            .findFirst()
            .ifPresent(field -> setting(field, diagnostics));
      } else if (value instanceof ValueExpression.Literal literal && literal.formats().isEmpty()) {
        name(literal.text(), literal.span(), diagnostics);
      } else if (value != null && !(value instanceof ValueExpression.Dynamic)) {
        report(
            cipher.decrypts() ? "L11.5" : "L12.5",
            value.span(),
            "\"algo\" takes a name or a setting, without formats. Write \"AES\", \"3DES\", or"
                + " \"$config.$fields.NAME\" alone.",
            diagnostics);
      }
    }
  }

  private static boolean isNamed(ConfigField field, String name) {
    return field.name() != null && field.name().value().equals(name);
  }

  private static void setting(ConfigField field, Diagnostics diagnostics) {
    List<Located<String>> options = field.options() == null ? List.of() : field.options().value();
    options.forEach(option -> setting(option, diagnostics));
    // The default value of a picklist is one of its options.
    if (field.value() != null && options.isEmpty()) {
      setting(field.value(), diagnostics);
    }
  }

  private static void setting(Located<String> value, Diagnostics diagnostics) {
    if (!value.value().equals(SLIP)) {
      name(value.value(), value.span(), diagnostics);
    }
  }

  private static void name(String name, SourceSpan at, Diagnostics diagnostics) {
    if (CipherKind.of(name).isEmpty()) {
      report(
          "L15.1",
          at,
          "\"%s\" is no algorithm.%s"
              .formatted(name, NearestName.hintOrAll(name, CipherKind.texts())),
          diagnostics);
    }
  }

  private static void report(String rule, SourceSpan at, String message, Diagnostics diagnostics) {
    diagnostics.error(DiagnosticId.UNKNOWN_ALGORITHM, rule, at, message);
  }
}
