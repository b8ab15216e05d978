package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.LineItemsPlan;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the record of a module: a value for each mapped field, and a record for a line item. */
final class RecordGenerator {
  /** A constructor takes 255 parameters at most, and a record's own methods no more. */
  private static final int WIDEST = 200;

  private final Names names;
  private final ModulePlan module;

  private RecordGenerator(Names names, ModulePlan module) {
    this.names = names;
    this.module = module;
  }

  static TypeSpec generate(Names names, ModulePlan module) {
    RecordGenerator generator = new RecordGenerator(names, module);
    TypeSpec.Builder type =
        generator.type(
            module.recordClass(),
            module.fields(),
            "The mapped values of one record, as the service has them. Immutable.\n");
    module.fields().stream()
        .map(FieldPlan::items)
        .flatMap(Stream::ofNullable)
        .forEach(items -> type.addType(generator.item(items)));
    return type.build();
  }

  /** An expression that makes a record of the values of all its fields. */
  static CodeBlock construct(ClassName type, List<FieldPlan> fields, List<CodeBlock> values) {
    return isWide(fields)
        ? WideRecordGenerator.construct(type, fields, values)
        : CodeBlock.of("new $T(\n$L)", type, CodeBlock.join(values, ",\n"));
  }

  private TypeSpec item(LineItemsPlan items) {
    TypeSpec.Builder type =
        type(
            items.recordClass(),
            items.fields(),
            "The mapped values of one line item, as the service has them. Immutable.\n");
    return isWide(items.fields()) ? type.addModifiers(Modifier.STATIC).build() : type.build();
  }

  private TypeSpec.Builder type(String name, List<FieldPlan> fields, String javadoc) {
    TypeSpec.Builder type =
        isWide(fields)
            ? new WideRecordGenerator(names, module, fields).type(name)
            : record(name, fields);
    return type.addJavadoc(javadoc)
        .addModifiers(Modifier.PUBLIC)
        .addSuperinterface(Types.MAPPED_RECORD);
  }

  private static boolean isWide(List<FieldPlan> fields) {
    return fields.size() > WIDEST;
  }

  private TypeSpec.Builder record(String name, List<FieldPlan> fields) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    CodeBlock.Builder values = CodeBlock.builder();
    for (FieldPlan field : fields) {
      components.addParameter(names.component(module, field), field.component());
      values.add("case $L -> this.$L;\n", field.index(), value(field.component(), field));
    }
    values.add("default -> throw new $T(field);\n", IndexOutOfBoundsException.class);
    return TypeSpec.recordBuilder(name)
        .recordConstructor(components.build())
        .addMethod(value(choice(values.build())));
  }

  /** What stands for a field where it is compared and kept. */
  static CodeBlock value(String expression, FieldPlan field) {
    LineItemsPlan items = field.items();
    return items == null
        ? CodeBlock.of("$L", expression)
        : CodeBlock.of("$L.value($L)", expression, items.fields().size());
  }

  static CodeBlock choice(CodeBlock cases) {
    return CodeBlock.of("return switch (field) {\n$>$L$<};\n", cases);
  }

  static MethodSpec value(CodeBlock code) {
    return MethodSpec.methodBuilder("value")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Types.VALUE)
        .addParameter(int.class, "field")
        .addCode(code)
        .build();
  }
}
