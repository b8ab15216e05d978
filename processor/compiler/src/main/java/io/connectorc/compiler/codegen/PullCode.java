package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.PullPlan;
import java.util.List;

/** Writes what a module pulls. */
final class PullCode {
  private final Names names;
  private final ModulePlan module;
  private final ClassBody body;
  private final RequestCode requests;

  PullCode(Names names, ModulePlan module, ClassBody body, RequestCode requests) {
    this.names = names;
    this.module = module;
    this.body = body;
    this.requests = requests;
  }

  void add() {
    PullPlan pull = module.pull();
    MethodSpec.Builder page =
        ServiceMethods.method("pull", Types.of(Types.PAGE, names.record(module)))
            .addParameter(names.client(), "client")
            .addParameter(Types.INSTANT, "token");
    MethodSpec.Builder reread =
        ServiceMethods.method("reread", Types.of(Types.SERVICE_RECORD, names.record(module)))
            .addParameter(byte[].class, "record");
    if (pull == null) {
      body.add(refuse(page));
      body.add(refuse(reread));
      return;
    }
    body.field(new AnswerCode(names, module).pulled(pull));
    body.add(
        page.addException(Types.REQUEST_EXCEPTION)
            .beginControlFlow("try")
            .addStatement(
                "return PULLED.page(sendPull(client, token), $Lclient.secrets())", cipher(pull))
            .nextControlFlow("catch ($T e)", Types.CONVERSION_EXCEPTION)
            .addStatement(
                "throw $T.failed($L, e, client.secrets())", Types.REQUESTS, names.source())
            .endControlFlow()
            .build());
    body.add(
        reread
            .addException(Types.REQUEST_EXCEPTION)
            .addStatement("return PULLED.reread(record)")
            .build());
    ParameterSpec token = ParameterSpec.builder(Types.INSTANT, "token").build();
    requests.add(pull.request(), "pull", List.of(token));
    if (pull.append() != null) {
      new AppendCode(names, module, body, requests).add(pull, pull.append());
    }
  }

  /** The argument for an answer that is decrypted; none for another. */
  private static CodeBlock cipher(PullPlan pull) {
    return pull.cipher() == null
        ? CodeBlock.of("")
        : CodeBlock.of("client.$L(), ", pull.cipher().accessor());
  }

  private static MethodSpec refuse(MethodSpec.Builder method) {
    return method
        .addStatement(
            "throw new $T($L)",
            UnsupportedOperationException.class,
            Literals.text("This connector pulls nothing."))
        .build();
  }
}
