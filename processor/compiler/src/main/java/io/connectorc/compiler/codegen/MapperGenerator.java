package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.ModePlan;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.ReaderPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class that turns a module's records into the service's form and back. */
final class MapperGenerator {
  private final Names names;
  private final ModulePlan module;
  private final ClassBody body;
  private final LineItemsMapping lineItems;

  private MapperGenerator(Names names, ModulePlan module) {
    this.names = names;
    this.module = module;
    this.body =
        new ClassBody(
            TypeSpec.classBuilder(names.mapper(module))
                .addJavadoc("Turns records of one module into the service's form and back.\n")
                .addModifiers(Modifier.FINAL));
    this.lineItems = new LineItemsMapping(names, module, body);
  }

  static TypeSpec generate(Names names, ModulePlan module) {
    return new MapperGenerator(names, module).generate();
  }

  private TypeSpec generate() {
    body.reserve(formatted().map(MapperGenerator::formatMethod).toList());
    body.add(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    readers().forEach((method, reader) -> read(method, reader));
    module.fields().stream()
        .map(FieldPlan::items)
        .flatMap(Stream::ofNullable)
        .forEach(items -> body.type(ReaderGenerator.generate(names, module, items)));
    body.add(record());
    body.add(toCrm());
    body.add(toService());
    formatted().forEach(field -> body.add(formatted(field)));
    if (module.push() != null) {
      module.push().modes().forEach(this::writer);
    }
    return body.build();
  }

  private Stream<FieldPlan> formatted() {
    return module.fields().stream().filter(field -> !field.formats().isEmpty());
  }

  private Map<String, ReaderPlan> readers() {
    Map<String, ReaderPlan> readers = new LinkedHashMap<>();
    if (module.pull() != null) {
      readers.put(module.pull().reader().method(), module.pull().reader());
    }
    if (module.push() != null) {
      readers.put(module.push().reader().method(), module.push().reader());
    }
    return readers;
  }

  private void read(String method, ReaderPlan reader) {
    body.add(
        MethodSpec.methodBuilder(method)
            .addJavadoc("Reads a record, from its start to its end.\n")
            .addModifiers(Modifier.STATIC)
            .returns(Types.of(Types.SERVICE_RECORD, names.record(module)))
            .addParameter(Types.JSON_PARSER, "in")
            .addException(Types.IO_EXCEPTION)
            .addStatement("return new $L().record(in)", reader.className())
            .build());
    body.type(ReaderGenerator.generate(names, module, reader));
  }

  private MethodSpec record() {
    List<CodeBlock> values = module.fields().stream().map(this::kept).toList();
    return MethodSpec.methodBuilder("record")
        .addJavadoc("A record of the service's values.\n")
        .addModifiers(Modifier.STATIC)
        .returns(names.record(module))
        .addParameter(Types.list(Types.VALUE), "values")
        .addStatement("return $L", construct(values))
        .build();
  }

  private CodeBlock construct(List<CodeBlock> values) {
    return RecordGenerator.construct(names.record(module), module.fields(), values);
  }

  private CodeBlock kept(FieldPlan field) {
    return field.items() == null
        ? CodeBlock.of("values.get($L)", field.index())
        : lineItems.kept(field, field.items());
  }

  private MethodSpec toCrm() {
    CodeBlock values = module.fields().stream().map(this::toCrm).collect(CodeBlock.joining(",\n"));
    return MethodSpec.methodBuilder("toCrm")
        .addJavadoc("What the CRM is to hold for a record.\n")
        .addModifiers(Modifier.STATIC)
        .returns(Types.list(Types.VALUE))
        .addParameter(names.record(module), "record")
        .addStatement("return $T.of(\n$L)", Types.LIST, values)
        .build();
  }

  private CodeBlock toCrm(FieldPlan field) {
    return field.items() == null
        ? CodeBlock.of("record.$L()", field.component())
        : lineItems.toCrm(field);
  }

  private MethodSpec toService() {
    List<CodeBlock> values = module.fields().stream().map(this::toService).toList();
    return MethodSpec.methodBuilder("toService")
        .addJavadoc("What the service is to hold for the CRM's values.\n")
        .addModifiers(Modifier.STATIC)
        .returns(names.record(module))
        .addParameter(Types.list(Types.VALUE), "values")
        .addException(Types.RECORD_EXCEPTION)
        .addStatement("return $L", construct(values))
        .build();
  }

  private CodeBlock toService(FieldPlan field) {
    if (field.items() != null) {
      return lineItems.toService(field, field.items());
    }
    return field.formats().isEmpty()
        ? CodeBlock.of("$T.orText(values.get($L))", Types.VALUES, field.index())
        : CodeBlock.of("$L(values.get($L))", formatMethod(field), field.index());
  }

  private MethodSpec formatted(FieldPlan field) {
    CodeBlock value = CodeBlock.of("$T.orNull(value)", Types.VALUES);
    return MethodSpec.methodBuilder(formatMethod(field))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.VALUE)
        .addParameter(Types.VALUE, "value")
        .addException(Types.RECORD_EXCEPTION)
        .beginControlFlow("try")
        .addStatement(
            "return $L",
            new ValueCode(body, Scope.ofMapper(names.connector(), module))
                .formats(value, field.formats()))
        .nextControlFlow("catch ($T e)", Types.CONVERSION_EXCEPTION)
        .addStatement(
            "throw $T.of($L, $T.INFO.fields().get($L), e, $T.of())",
            Types.RECORD_FAILURES,
            names.source(),
            names.module(module),
            field.index(),
            Types.LIST)
        .endControlFlow()
        .build();
  }

  private static String formatMethod(FieldPlan field) {
    return field.component() + "ToService";
  }

  private void writer(ModePlan mode) {
    Scope scope = Scope.ofMapper(names.connector(), module);
    String verb = PushCode.verb(mode);
    String write = "write" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    String method = new JsonCode(body, new ValueCode(body, scope)).method(write, mode.record());
    body.add(
        MethodSpec.methodBuilder(verb)
            .addJavadoc("The record object of a mode.\n")
            .addModifiers(Modifier.STATIC)
            .returns(String.class)
            .addParameters(scope.parameters(Inputs.of(mode.record())))
            .addStatement(
                "return $L", JsonMethods.text(method, scope.arguments(Inputs.of(mode.record()))))
            .build());
  }
}
