package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.AppendPlan;
import io.connectorc.compiler.plan.Input;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.PullPlan;
import java.util.EnumSet;
import java.util.Set;

/** Writes what a module asks for each record that it pulls (L11.6). */
final class AppendCode {
  private final Names names;
  private final ModulePlan module;
  private final ClassBody body;
  private final RequestCode requests;

  AppendCode(Names names, ModulePlan module, ClassBody body, RequestCode requests) {
    this.names = names;
    this.module = module;
    this.body = body;
    this.requests = requests;
  }

  void add(PullPlan pull, AppendPlan append) {
    body.field(new AnswerCode(names, module).appended(body, pull, append));
    body.add(
        ServiceMethods.method("appends", TypeName.BOOLEAN).addStatement("return true").build());
    TypeName record = Types.of(Types.SERVICE_RECORD, names.record(module));
    Set<Input> inputs = inputs(append);
    CodeBlock.Builder arguments = CodeBlock.builder().add("client");
    if (inputs.contains(Input.TOKEN)) {
      arguments.add(", token");
    }
    if (inputs.contains(Input.PULLED_ID)) {
      arguments.add(", record.id()");
    }
    body.add(
        ServiceMethods.method("append", record)
            .addParameter(names.client(), "client")
            .addParameter(Types.INSTANT, "token")
            .addParameter(record, "record")
            .addException(Types.REQUEST_EXCEPTION)
            .beginControlFlow("try")
            .addStatement(
                "return APPENDED.append(record, sendAppend($L), client.secrets())",
                arguments.build())
            .nextControlFlow("catch ($T e)", Types.CONVERSION_EXCEPTION)
            .addStatement(
                "throw $T.failed($L, e, client.secrets())", Types.REQUESTS, names.source())
            .endControlFlow()
            .build());
    requests.add(append.request(), "append", requests.parameters(inputs));
  }

  /** What the request needs of the record and its page; settings are the client's. */
  private static Set<Input> inputs(AppendPlan append) {
    Set<Input> inputs = EnumSet.noneOf(Input.class);
    inputs.addAll(Inputs.of(append.request().values().toList()));
    inputs.remove(Input.SETTINGS);
    return inputs;
  }
}
