package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.ItemReaderPlan;
import io.connectorc.compiler.plan.LineItemsPlan;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.ReaderPlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the class, inside a mapper, that reads one record of an answer. */
final class ReaderGenerator {
  private ReaderGenerator() {}

  static TypeSpec generate(Names names, ModulePlan module, ReaderPlan reader) {
    ClassBody body =
        new ClassBody(
            TypeSpec.classBuilder(reader.className())
                .addJavadoc("Takes the members that are mapped, and skips all others.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(
                    Stream.of(reader.id(), reader.modified(), reader.deleted())
                        .flatMap(Stream::ofNullable)
                        .map(ReaderGenerator::variable)
                        .toList())
                .addFields(variables(names, module, module.fields(), reader.fields())));
    body.reserve(reader.root().methods());
    body.add(record(names, module, reader));
    new NodeCode(body, reader.xml()).add(reader.root());
    return body.build();
  }

  /** Writes the class that reads one line item (L5.4). */
  static TypeSpec generate(Names names, ModulePlan module, LineItemsPlan items) {
    ItemReaderPlan reader = items.reader();
    ClassName item = names.item(module, items);
    ClassBody body =
        new ClassBody(
            TypeSpec.classBuilder(reader.className())
                .addJavadoc("Takes what is mapped of one line item, and skips all else.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(variables(names, module, items.fields(), reader.fields())));
    body.reserve(reader.root().methods());
    body.add(
        MethodSpec.methodBuilder("item")
            .addModifiers(Modifier.STATIC)
            .returns(item)
            .addParameter(Types.JSON_PARSER, "in")
            .addException(Types.IO_EXCEPTION)
            .addStatement("return new $L().read(in)", reader.className())
            .build());
    body.add(
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PRIVATE)
            .returns(item)
            .addParameter(Types.JSON_PARSER, "in")
            .addException(Types.IO_EXCEPTION)
            .addStatement("$L(in)", reader.root().method())
            .addStatement(
                "return $L",
                RecordGenerator.construct(
                    item, items.fields(), values(items.fields(), reader.fields(), reader.xml())))
            .build());
    new NodeCode(body, reader.xml()).add(reader.root());
    return body.build();
  }

  private static List<FieldSpec> variables(
      Names names, ModulePlan module, List<FieldPlan> fields, List<String> variables) {
    return fields.stream()
        .map(field -> variable(names, module, field, variables.get(field.index())))
        .toList();
  }

  private static FieldSpec variable(Names names, ModulePlan module, FieldPlan field, String name) {
    return field.items() == null
        ? variable(name)
        : FieldSpec.builder(names.component(module, field), name, Modifier.PRIVATE)
            .initializer("$T.absent()", Types.LINE_ITEMS)
            .build();
  }

  private static List<CodeBlock> values(
      List<FieldPlan> fields, List<String> variables, boolean xml) {
    return fields.stream()
        .map(field -> value(variables.get(field.index()), xml && field.items() == null))
        .toList();
  }

  private static FieldSpec variable(String name) {
    return FieldSpec.builder(Types.VALUE, name, Modifier.PRIVATE)
        .initializer("$T.ABSENT", Types.ABSENT)
        .build();
  }

  private static MethodSpec record(Names names, ModulePlan module, ReaderPlan reader) {
    return MethodSpec.methodBuilder("record")
        .returns(Types.of(Types.SERVICE_RECORD, names.record(module)))
        .addParameter(Types.JSON_PARSER, "in")
        .addException(Types.IO_EXCEPTION)
        .addStatement("$L(in)", reader.root().method())
        .addStatement(
            "$T record = $L",
            names.record(module),
            RecordGenerator.construct(
                names.record(module),
                module.fields(),
                values(module.fields(), reader.fields(), reader.xml())))
        .addStatement(
            "return new $T<>($L, $L, $L, record, $T.NONE)",
            Types.SERVICE_RECORD,
            value(reader.id(), reader.xml()),
            value(reader.modified(), reader.xml()),
            value(reader.deleted(), reader.xml()),
            Types.SLICE)
        .build();
  }

  /** What was read; in XML, of an element that has attributes as well the text alone. */
  private static CodeBlock value(@Nullable String variable, boolean xml) {
    if (variable == null) {
      return CodeBlock.of("$T.ABSENT", Types.ABSENT);
    }
    return xml
        ? CodeBlock.of("$T.of($L)", Types.XML_VALUES, variable)
        : CodeBlock.of("$L", variable);
  }
}
