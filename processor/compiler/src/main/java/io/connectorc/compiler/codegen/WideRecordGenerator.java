package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.LineItemsPlan;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a record that has more fields than a Java record can. */
final class WideRecordGenerator {
  private static final TypeName ITEMS =
      Types.list(
          ParameterizedTypeName.get(Types.LINE_ITEMS, WildcardTypeName.subtypeOf(Object.class)));

  private final Names names;
  private final ModulePlan module;
  private final List<FieldPlan> fields;

  WideRecordGenerator(Names names, ModulePlan module, List<FieldPlan> fields) {
    this.names = names;
    this.module = module;
    this.fields = fields;
  }

  /** All values in one list, and line items, whose place in it is absent, in another. */
  static CodeBlock construct(ClassName type, List<FieldPlan> fields, List<CodeBlock> values) {
    List<CodeBlock> all = new ArrayList<>();
    List<CodeBlock> items = new ArrayList<>();
    for (FieldPlan field : fields) {
      CodeBlock value = values.get(field.index());
      if (field.items() == null) {
        all.add(value);
      } else {
        all.add(CodeBlock.of("$T.ABSENT", Types.ABSENT));
        items.add(value);
      }
    }
    CodeBlock list = CodeBlock.of("$T.of(\n$L)", Types.LIST, CodeBlock.join(all, ",\n"));
    return items.isEmpty()
        ? CodeBlock.of("new $T($L)", type, list)
        : CodeBlock.of(
            "new $T($L,\n$T.of(\n$L))", type, list, Types.LIST, CodeBlock.join(items, ",\n"));
  }

  TypeSpec.Builder type(String name) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    list(type, constructor, Types.list(Types.VALUE), "all");
    if (fields.stream().anyMatch(field -> field.items() != null)) {
      list(type, constructor, ITEMS, "items");
    }
    type.addMethod(constructor.build());
    CodeBlock.Builder cases = CodeBlock.builder();
    int items = 0;
    for (FieldPlan field : fields) {
      LineItemsPlan plan = field.items();
      if (plan == null) {
        type.addMethod(accessor(field, CodeBlock.of("all.get($L)", field.index())));
      } else {
        String list = "items.get(" + items++ + ")";
        type.addMethod(
            accessor(field, CodeBlock.of("$L.as($T.class)", list, names.item(module, plan))));
        cases.add("case $L -> $L;\n", field.index(), RecordGenerator.value(list, field));
      }
    }
    return type.addMethod(RecordGenerator.value(value(cases.build())));
  }

  private static CodeBlock value(CodeBlock cases) {
    return cases.isEmpty()
        ? CodeBlock.of("return all.get(field);\n")
        : RecordGenerator.choice(CodeBlock.of("$Ldefault -> all.get(field);\n", cases));
  }

  private static void list(
      TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName list, String name) {
    type.addField(list, name, Modifier.PRIVATE, Modifier.FINAL);
    constructor
        .addParameter(ParameterSpec.builder(list, name).build())
        .addStatement("this.$L = $L", name, name);
  }

  private MethodSpec accessor(FieldPlan field, CodeBlock value) {
    return MethodSpec.methodBuilder(field.component())
        .addModifiers(Modifier.PUBLIC)
        .returns(names.component(module, field))
        .addStatement("return $L", value)
        .build();
  }
}
