package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.Input;
import io.connectorc.compiler.plan.LineItemsPlan;
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
 * @param mapped the record of the module
 * @param record the type of the record at hand
 * @param name the variable that it is in
 * @param pushed how the record that is pushed is reached: {@code record} itself, or inside it
 * @param values how its mapped values are reached
 */
record Scope(
    TypeName settings,
    ClassName mapped,
    TypeName record,
    String name,
    CodeBlock pushed,
    CodeBlock values) {
  private static final Set<Input> RECORD = EnumSet.of(Input.ID, Input.VALUES, Input.SENT);

  /** Where no record is at hand, so that the settings' type stands for those that nobody asks. */
  static Scope ofSettings(ClassName settings) {
    CodeBlock nothing = CodeBlock.of("");
    return new Scope(settings, settings, settings, "record", nothing, nothing);
  }

  /** Where a record object is built. */
  static Scope ofMapper(ConnectorPlan connector, ModulePlan module) {
    return of(connector, module, Types.PUSH_RECORD, "record");
  }

  /** Where a request is built. */
  static Scope ofRequest(ConnectorPlan connector, ModulePlan module) {
    return of(connector, module, Types.ENCODED_RECORD, "record.record()");
  }

  private static Scope of(
      ConnectorPlan connector, ModulePlan module, ClassName generic, String pushed) {
    ClassName mapped = ClassName.get(connector.packageName(), module.recordClass());
    return new Scope(
        ClassName.get(connector.packageName(), connector.settingsClass()),
        mapped,
        Types.of(generic, mapped),
        "record",
        CodeBlock.of("$L", pushed),
        CodeBlock.of("$L.values()", pushed));
  }

  /** Where one of the record's line items is written. */
  Scope ofItem(LineItemsPlan items) {
    CodeBlock item = CodeBlock.of("item");
    return new Scope(settings, mapped, mapped.nestedClass(items.recordClass()), "item", item, item);
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
    if (inputs.contains(Input.PULLED_ID)) {
      parameters.add(ParameterSpec.builder(Types.VALUE, "id").build());
    }
    if (inputs.stream().anyMatch(RECORD::contains)) {
      parameters.add(ParameterSpec.builder(record, name).build());
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
