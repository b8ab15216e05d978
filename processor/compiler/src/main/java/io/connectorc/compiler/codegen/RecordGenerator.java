package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the record of a module: a value for each mapped field. */
final class RecordGenerator {
  /** A constructor takes 255 parameters at most, and a record's own methods no more. */
  private static final int WIDEST = 200;

  private RecordGenerator() {}

  static TypeSpec generate(ModulePlan module) {
    return isWide(module) ? wide(module) : record(module);
  }

  /** An expression that makes a record of the values of all its fields. */
  static CodeBlock construct(Names names, ModulePlan module, List<CodeBlock> values) {
    CodeBlock all = CodeBlock.join(values, ",\n");
    return isWide(module)
        ? CodeBlock.of("new $T($T.of(\n$L))", names.record(module), Types.LIST, all)
        : CodeBlock.of("new $T(\n$L)", names.record(module), all);
  }

  private static boolean isWide(ModulePlan module) {
    return module.fields().size() > WIDEST;
  }

  private static TypeSpec record(ModulePlan module) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (FieldPlan field : module.fields()) {
      components.addParameter(Types.VALUE, field.component());
    }
    CodeBlock.Builder values = CodeBlock.builder().add("return switch (field) {\n$>");
    for (FieldPlan field : module.fields()) {
      values.add("case $L -> this.$L;\n", field.index(), field.component());
    }
    values.add("default -> throw new $T(field);\n$<};\n", IndexOutOfBoundsException.class);
    return TypeSpec.recordBuilder(module.recordClass())
        .addJavadoc("The mapped values of one record, as the service has them. Immutable.\n")
        .addModifiers(Modifier.PUBLIC)
        .addSuperinterface(Types.MAPPED_RECORD)
        .recordConstructor(components.build())
        .addMethod(value(values.build()))
        .build();
  }

  private static TypeSpec wide(ModulePlan module) {
    ParameterSpec all = ParameterSpec.builder(Types.list(Types.VALUE), "all").build();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(module.recordClass())
            .addJavadoc("The mapped values of one record, as the service has them. Immutable.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(Types.MAPPED_RECORD)
            .addField(all.type(), "all", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(all)
                    .addStatement("this.all = all")
                    .build());
    for (FieldPlan field : module.fields()) {
      type.addMethod(
          MethodSpec.methodBuilder(field.component())
              .addModifiers(Modifier.PUBLIC)
              .returns(Types.VALUE)
              .addStatement("return all.get($L)", field.index())
              .build());
    }
    return type.addMethod(value(CodeBlock.of("return all.get(field);\n"))).build();
  }

  private static MethodSpec value(CodeBlock code) {
    return MethodSpec.methodBuilder("value")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Types.VALUE)
        .addParameter(int.class, "field")
        .addCode(code)
        .build();
  }
}
