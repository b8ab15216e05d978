package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
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
                .addFields(variables(reader).map(ReaderGenerator::variable).toList()));
    body.reserve(reader.root().methods());
    body.add(record(names, module, reader));
    new NodeCode(body).add(reader.root());
    return body.build();
  }

  private static Stream<String> variables(ReaderPlan reader) {
    return Stream.concat(
        Stream.of(reader.id(), reader.modified(), reader.deleted()).flatMap(Stream::ofNullable),
        reader.fields().stream());
  }

  private static FieldSpec variable(String name) {
    return FieldSpec.builder(Types.VALUE, name, Modifier.PRIVATE)
        .initializer("$T.ABSENT", Types.ABSENT)
        .build();
  }

  private static MethodSpec record(Names names, ModulePlan module, ReaderPlan reader) {
    List<CodeBlock> fields =
        reader.fields().stream().map(field -> CodeBlock.of("$L", field)).toList();
    return MethodSpec.methodBuilder("record")
        .returns(Types.of(Types.SERVICE_RECORD, names.record(module)))
        .addParameter(Types.JSON_PARSER, "in")
        .addException(Types.IO_EXCEPTION)
        .addStatement("$L(in)", reader.root().method())
        .addStatement(
            "$T record = $L",
            names.record(module),
            RecordGenerator.construct(names, module, fields))
        .addStatement(
            "return new $T<>($L, $L, $L, record, $T.NONE)",
            Types.SERVICE_RECORD,
            value(reader.id()),
            value(reader.modified()),
            value(reader.deleted()),
            Types.SLICE)
        .build();
  }

  private static CodeBlock value(@Nullable String variable) {
    return variable == null
        ? CodeBlock.of("$T.ABSENT", Types.ABSENT)
        : CodeBlock.of("$L", variable);
  }
}
