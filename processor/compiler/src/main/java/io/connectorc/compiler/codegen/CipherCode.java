package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.CipherPlan;
import io.connectorc.compiler.plan.ValuePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a client makes its ciphers from the settings (L15). */
final class CipherCode {
  private final Names names;
  private final ValueCode values;

  CipherCode(Names names, ClassBody body) {
    this.names = names;
    this.values = new ValueCode(body, Scope.ofSettings(names.settings()));
  }

  /** The method's name. */
  String method(CipherPlan cipher) {
    return "open"
        + Character.toUpperCase(cipher.accessor().charAt(0))
        + cipher.accessor().substring(1);
  }

  /** The method that makes one. */
  MethodSpec opening(CipherPlan cipher) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(method(cipher))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Types.PAYLOAD_CIPHER)
            .addParameter(Types.CONNECTOR_CONTEXT, "context")
            .addParameter(names.settings(), "settings");
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add("return new $T(context.secrets())", Types.CIPHER_SETTINGS)
            .add("\n.algorithm($L)", algorithm(cipher))
            .add("\n.key($L, $L)", Literals.text(cipher.key().called()), key(cipher));
    if (cipher.iv() != null) {
      made.add("\n.iv($L)", part(cipher.iv()));
    }
    CodeBlock statement = made.add("\n.open()").build();
    if (!converts(cipher)) {
      return method.addStatement(statement).build();
    }
    return method
        .beginControlFlow("try")
        .addStatement(statement)
        .nextControlFlow("catch ($T e)", Types.CONVERSION_EXCEPTION)
        .addStatement("throw $T.refused($L, e, settings)", Types.CONTEXT_SETTINGS, names.source())
        .endControlFlow()
        .build();
  }

  private CodeBlock algorithm(CipherPlan cipher) {
    return cipher.named() == null
        ? part(cipher.algorithm())
        : CodeBlock.of("$T.$L", Types.ALGORITHM, cipher.named());
  }

  private CodeBlock part(CipherPlan.Part part) {
    return CodeBlock.of("$L, $L", Literals.text(part.called()), values.of(part.value()));
  }

  /** A key that the XML has is read from a resource, for no source may hold it (L3.7). */
  private CodeBlock key(CipherPlan cipher) {
    ValuePlan value = cipher.key().value();
    if (cipher.literalKey() == null) {
      return values.of(value);
    }
    CodeBlock kept =
        CodeBlock.of(
            "$T.read($T.class, $L, $L)",
            Types.LITERAL_KEYS,
            names.client(),
            Literals.text("/" + LiteralKeysGenerator.path(names.connector())),
            Literals.text(cipher.accessor()));
    return value instanceof ValuePlan.Formatted formatted
        ? values.formatted(kept, formatted)
        : kept;
  }

  /** Whether a format may refuse a value. */
  private static boolean converts(CipherPlan cipher) {
    return Stream.of(cipher.key(), cipher.iv())
        .anyMatch(part -> part != null && part.value() instanceof ValuePlan.Formatted);
  }
}
