package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.Input;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.ModePlan;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.PushPlan;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes what a module pushes. */
final class PushCode {
  private final Names names;
  private final ModulePlan module;
  private final ClassBody body;
  private final RequestCode requests;
  private final TypeName encoded;

  PushCode(Names names, ModulePlan module, ClassBody body, RequestCode requests) {
    this.names = names;
    this.module = module;
    this.body = body;
    this.requests = requests;
    this.encoded = Types.of(Types.ENCODED_RECORD, names.record(module));
  }

  void add() {
    MethodSpec.Builder encode =
        ServiceMethods.method("encode", encoded)
            .addParameter(names.client(), "client")
            .addParameter(Types.PUSH_MODE, "mode")
            .addParameter(Types.of(Types.PUSH_RECORD, names.record(module)), "record");
    MethodSpec.Builder send =
        ServiceMethods.method("push", Types.of(Types.PUSH_ANSWER, names.record(module)))
            .addParameter(names.client(), "client")
            .addParameter(Types.PUSH_MODE, "mode")
            .addParameter(Types.list(encoded), "batch");
    PushPlan push = module.push();
    if (push == null) {
      body.add(refuse(encode));
      body.add(refuse(send));
      return;
    }
    body.field(new AnswerCode(names, module).pushed(push));
    body.add(encode(encode, push));
    body.add(send(send, push));
    ParameterSpec batch = ParameterSpec.builder(Types.list(encoded), "batch").build();
    for (ModePlan mode : push.modes()) {
      requests.add(mode.request(), verb(mode), List.of(batch));
    }
  }

  /** {@code create}, {@code update} or {@code delete}. */
  static String verb(ModePlan mode) {
    return mode.mode().name().toLowerCase(Locale.ROOT);
  }

  private MethodSpec encode(MethodSpec.Builder method, PushPlan push) {
    method.addException(Types.RECORD_EXCEPTION).beginControlFlow("try");
    boolean readsSettings =
        push.modes().stream().anyMatch(mode -> Inputs.of(mode.record()).contains(Input.SETTINGS));
    if (readsSettings) {
      method.addStatement("$T settings = client.settings()", names.settings());
    }
    return method
        .addStatement("$T json =\n$L", String.class, choice(push.modes(), this::json))
        .addStatement("return new $T<>(record, json)", Types.ENCODED_RECORD)
        .nextControlFlow("catch ($T e)", Types.CONVERSION_EXCEPTION)
        .addStatement(
            "throw $T.of($L, INFO.place(), e, client.secrets())",
            Types.RECORD_FAILURES,
            names.source())
        .endControlFlow()
        .build();
  }

  private CodeBlock json(ModePlan mode) {
    CodeBlock arguments =
        Scope.ofMapper(names.connector(), module).arguments(Inputs.of(mode.record()));
    return CodeBlock.of("$T.$L($L)", names.mapper(module), verb(mode), arguments);
  }

  private MethodSpec send(MethodSpec.Builder method, PushPlan push) {
    return method
        .addException(Types.REQUEST_EXCEPTION)
        .beginControlFlow("try")
        .addStatement(
            "$T answer =\n$L",
            Types.ANSWER,
            choice(
                push.modes(),
                mode -> CodeBlock.of("send$L(client, batch)", capitalized(verb(mode)))))
        .addStatement("return PUSHED.answer(mode, answer, client.secrets())")
        .nextControlFlow("catch ($T e)", Types.CONVERSION_EXCEPTION)
        .addStatement("throw $T.failed($L, e, client.secrets())", Types.REQUESTS, names.source())
        .endControlFlow()
        .build();
  }

  private static CodeBlock choice(List<ModePlan> modes, Function<ModePlan, CodeBlock> code) {
    CodeBlock.Builder choice = CodeBlock.builder().add("switch (mode) {\n$>");
    for (ModePlan mode : modes) {
      choice.add("case $L -> $L;\n", mode.mode(), code.apply(mode));
    }
    if (modes.size() < ModePlan.Mode.values().length) {
      choice.add(
          "default -> throw new $T($L + mode);\n",
          IllegalArgumentException.class,
          Literals.text("This mode is not configured: "));
    }
    return choice.add("$<}").build();
  }

  private static MethodSpec refuse(MethodSpec.Builder method) {
    return method
        .addStatement(
            "throw new $T($L)",
            UnsupportedOperationException.class,
            Literals.text("This connector pushes nothing."))
        .build();
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
