package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.connectorc.compiler.plan.AnswerPath;
import io.connectorc.compiler.plan.AppendPlan;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.PullPlan;
import io.connectorc.compiler.plan.PushPlan;
import io.connectorc.compiler.plan.ReaderPlan;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the constants that read a module's answers. */
final class AnswerCode {
  private final Names names;
  private final ModulePlan module;

  AnswerCode(Names names, ModulePlan module) {
    this.names = names;
    this.module = module;
  }

  FieldSpec pulled(PullPlan pull) {
    CodeBlock.Builder builder =
        begin(Types.ANSWER_READER, pull.reader(), pull.reader().xml())
            .add("\n.place($L)", Literals.place(pull.at()));
    codes(builder, "codes", pull.codes());
    error(builder, pull.error());
    return constant(
        Types.ANSWER_READER,
        "PULLED",
        builder
            .add("\n.records($L)", path(pull.records()))
            .add("\n.recordId($L)", Literals.texts(pull.recordId().segments())));
  }

  FieldSpec appended(ClassBody body, PullPlan pull, AppendPlan append) {
    CodeBlock.Builder builder =
        begin(Types.APPEND_READER, pull.reader(), append.xml())
            .add("\n.place($L)", Literals.place(append.at()));
    error(builder, pull.error());
    List<CodeBlock> fields = append.fields().stream().map(AnswerCode::appended).toList();
    return constant(
        Types.APPEND_READER,
        "APPENDED",
        builder.add(
            "\n.fields($L)", Lists.of(body, Types.APPENDED_FIELD, "appendedFields", fields)));
  }

  private static CodeBlock appended(AppendPlan.Field field) {
    return CodeBlock.of(
        "new $T($L, $L)",
        Types.APPENDED_FIELD,
        Literals.list(field.path()),
        Literals.list(field.use().segments()));
  }

  FieldSpec pushed(PushPlan push) {
    CodeBlock.Builder builder =
        begin(Types.PUSH_ANSWER_READER, push.reader(), push.reader().xml())
            .add("\n.place($L)", Literals.place(push.at()));
    codes(builder, "createdCodes", push.createdCodes());
    codes(builder, "updatedCodes", push.updatedCodes());
    codes(builder, "deletedCodes", push.deletedCodes());
    error(builder, push.error());
    if (push.createdRecords() != null) {
      builder.add("\n.createdRecords($L)", path(push.createdRecords()));
    }
    if (push.recordId() != null) {
      builder.add("\n.recordId($L)", Literals.texts(push.recordId().segments()));
    }
    return constant(Types.PUSH_ANSWER_READER, "PUSHED", builder);
  }

  private CodeBlock.Builder begin(ClassName type, ReaderPlan reader, boolean xml) {
    CodeBlock.Builder builder =
        CodeBlock.builder()
            .add("\n$>$>$T.builder($T::$L)$>$>", type, names.mapper(module), reader.method())
            .add("\n.source($L)", names.source());
    if (xml) {
      builder.add("\n.format($T.XML)", Types.ANSWER_FORMAT);
    }
    return builder;
  }

  private static void codes(CodeBlock.Builder builder, String method, List<Integer> codes) {
    if (!codes.isEmpty()) {
      String list = codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
      builder.add("\n.$L($L)", method, list);
    }
  }

  private static void error(CodeBlock.Builder builder, @Nullable AnswerPath error) {
    if (error != null) {
      builder.add("\n.error($L)", Literals.texts(error.segments()));
    }
  }

  private static CodeBlock path(AnswerPath path) {
    return path.whole()
        ? Literals.place(path.at())
        : CodeBlock.of("$L, $L", Literals.place(path.at()), Literals.texts(path.segments()));
  }

  private FieldSpec constant(ClassName reader, String name, CodeBlock.Builder initializer) {
    return FieldSpec.builder(
            Types.of(reader, names.record(module)),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(initializer.add("\n.build()$<$<$<$<").build())
        .build();
  }
}
