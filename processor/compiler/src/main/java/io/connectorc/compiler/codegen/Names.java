package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.LineItemsPlan;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.RequestPlan;
import java.util.ArrayList;
import java.util.List;

/** The generated classes of one connector, as types. */
record Names(ConnectorPlan connector) {
  ClassName connectorClass() {
    return type(connector.connectorClass());
  }

  ClassName settings() {
    return type(connector.settingsClass());
  }

  ClassName api() {
    return type(connector.apiClass());
  }

  ClassName client() {
    return type(connector.clientClass());
  }

  ClassName record(ModulePlan module) {
    return type(module.recordClass());
  }

  /** The class of one of a module's line items. */
  ClassName item(ModulePlan module, LineItemsPlan items) {
    return record(module).nestedClass(items.recordClass());
  }

  /** What a field is in the record. */
  TypeName component(ModulePlan module, FieldPlan field) {
    return field.items() == null
        ? Types.VALUE
        : Types.of(Types.LINE_ITEMS, item(module, field.items()));
  }

  ClassName mapper(ModulePlan module) {
    return type(module.mapperClass());
  }

  ClassName module(ModulePlan module) {
    return type(module.moduleClass());
  }

  /** The constant that holds the XML's file name. */
  CodeBlock source() {
    return CodeBlock.of("$T.SOURCE", connectorClass());
  }

  /** A module's requests, the pull first. */
  static List<RequestPlan> requests(ModulePlan module) {
    List<RequestPlan> requests = new ArrayList<>();
    if (module.pull() != null) {
      requests.add(module.pull().request());
      if (module.pull().append() != null) {
        requests.add(module.pull().append().request());
      }
    }
    if (module.push() != null) {
      module.push().modes().forEach(mode -> requests.add(mode.request()));
    }
    return requests;
  }

  private ClassName type(String name) {
    return ClassName.get(connector.packageName(), name);
  }
}
