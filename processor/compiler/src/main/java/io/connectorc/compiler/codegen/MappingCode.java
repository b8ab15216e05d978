package io.connectorc.compiler.codegen;

import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.ModulePlan;

/** Writes the methods of a module that its mapper does. */
final class MappingCode {
  private final Names names;
  private final ModulePlan module;
  private final ClassBody body;

  MappingCode(Names names, ModulePlan module, ClassBody body) {
    this.names = names;
    this.module = module;
    this.body = body;
  }

  void add() {
    TypeName record = names.record(module);
    TypeName values = Types.list(Types.VALUE);
    body.add(
        ServiceMethods.method("record", record)
            .addParameter(values, "serviceValues")
            .addStatement("return $T.record(serviceValues)", names.mapper(module))
            .build());
    body.add(
        ServiceMethods.method("toCrm", values)
            .addParameter(record, "record")
            .addStatement("return $T.toCrm(record)", names.mapper(module))
            .build());
    body.add(
        ServiceMethods.method("toService", record)
            .addParameter(values, "crmValues")
            .addException(Types.RECORD_EXCEPTION)
            .addStatement("return $T.toService(crmValues)", names.mapper(module))
            .build());
  }
}
