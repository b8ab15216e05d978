package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.Input;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The variables of a generated method: what each input is called, and of what type it is. Methods
 * take only what they need.
 *
 * @param settings the type of {@code settings}
 * @param record the type of {@code record}
 * @param pushed how the record that is pushed is reached: {@code record} itself, or inside it
 */
record Scope(TypeName settings, TypeName record, CodeBlock pushed) {
  private static final Set<Input> RECORD = EnumSet.of(Input.ID, Input.VALUES, Input.SENT);

  /** Where a record object is built. */
  static Scope ofMapper(ConnectorPlan connector, ModulePlan module) {
    return new Scope(
        ClassName.get(connector.packageName(), connector.settingsClass()),
        Types.of(Types.PUSH_RECORD, ClassName.get(connector.packageName(), module.recordClass())),
        CodeBlock.of("record"));
  }

  /** Where a request is built. */
  static Scope ofRequest(ConnectorPlan connector, ModulePlan module) {
    return new Scope(
        ClassName.get(connector.packageName(), connector.settingsClass()),
        Types.of(
            Types.ENCODED_RECORD, ClassName.get(connector.packageName(), module.recordClass())),
        CodeBlock.of("record.record()"));
  }

  /** The parameters of a method that needs these inputs. */
  List<ParameterSpec> parameters(Set<Input> inputs) {
    List<ParameterSpec> parameters = new ArrayList<>();
    if (inputs.contains(Input.SETTINGS)) {
      parameters.add(ParameterSpec.builder(settings, "settings").build());
    }
    if (inputs.contains(Input.TOKEN)) {
      parameters.add(ParameterSpec.builder(Types.INSTANT, "token").build());
    }
    if (inputs.stream().anyMatch(RECORD::contains)) {
      parameters.add(ParameterSpec.builder(record, "record").build());
    }
    if (inputs.contains(Input.BATCH)) {
      parameters.add(ParameterSpec.builder(Types.list(record), "batch").build());
    }
    return parameters;
  }

  /** The arguments of a call of that method. */
  CodeBlock arguments(Set<Input> inputs) {
    return parameters(inputs).stream()
        .map(parameter -> CodeBlock.of("$N", parameter))
        .collect(CodeBlock.joining(", "));
  }
}
