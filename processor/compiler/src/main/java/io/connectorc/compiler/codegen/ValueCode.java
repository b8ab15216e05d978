package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.JsonPlan;
import io.connectorc.compiler.plan.ValuePlan;
import java.util.List;

/** Writes a value as a Java expression of type {@code Value}. */
final class ValueCode implements ValuePlan.Cases<CodeBlock> {
  private final ClassBody body;
  private final Scope scope;

  ValueCode(ClassBody body, Scope scope) {
    this.body = body;
    this.scope = scope;
  }

  /** The expression. */
  CodeBlock of(ValuePlan value) {
    return value.in(this);
  }

  /** The variables that its expressions use. */
  Scope scope() {
    return scope;
  }

  @Override
  public CodeBlock literal(ValuePlan.Literal literal) {
    return CodeBlock.of("$T.text($L)", Types.VALUE, Literals.text(literal.text()));
  }

  @Override
  public CodeBlock nothing(ValuePlan.Nothing nothing) {
    return CodeBlock.of("$T.NULL", Types.NULL);
  }

  @Override
  public CodeBlock setting(ValuePlan.Setting setting) {
    return CodeBlock.of("$T.of(settings.$L())", Types.VALUES, setting.setting().accessor());
  }

  @Override
  public CodeBlock joined(ValuePlan.Joined joined) {
    CodeBlock pieces = joined.pieces().stream().map(this::text).collect(CodeBlock.joining(" + "));
    return CodeBlock.of("$T.text($L)", Types.VALUE, pieces);
  }

  @Override
  public CodeBlock token(ValuePlan.Token token) {
    return switch (token.form()) {
      case SECONDS -> CodeBlock.of("$T.unixSeconds(token)", Types.DATES);
      case MILLIS -> CodeBlock.of("$T.unixMillis(token)", Types.DATES);
      case TEXT -> CodeBlock.of("$T.tText(token)", Types.DATES);
    };
  }

  @Override
  public CodeBlock serviceId(ValuePlan.ServiceId id) {
    return CodeBlock.of("$T.of($L.serviceId())", Types.VALUES, scope.pushed());
  }

  @Override
  public CodeBlock pulledId(ValuePlan.PulledId id) {
    return CodeBlock.of("id");
  }

  @Override
  public CodeBlock field(ValuePlan.Field field) {
    return CodeBlock.of("$L.$L()", scope.values(), field.field().component());
  }

  @Override
  public CodeBlock inside(ValuePlan.Inside inside) {
    return CodeBlock.of(
        "$T.at($L, $L)", Types.VALUES, of(inside.value()), Literals.texts(inside.path()));
  }

  @Override
  public CodeBlock with(ValuePlan.With with) {
    return CodeBlock.of(
        "$T.with($L, $L, $L)",
        Types.EXPRESSIONS,
        of(with.value()),
        of(with.member()),
        Literals.texts(with.path()));
  }

  @Override
  public CodeBlock structure(ValuePlan.Structure structure) {
    if (structure.json() instanceof JsonPlan.LineItems items) {
      CodeBlock write = new LineItemsWriting(body, scope).call("part", items);
      return CodeBlock.of("new $T($T.text(part -> $L))", Types.RAW, Types.JSON, write);
    }
    String method = new JsonCode(body, this).method("writePart", structure.json());
    return CodeBlock.of(
        "new $T($L)", Types.RAW, JsonMethods.partText(method, arguments(structure)));
  }

  @Override
  public CodeBlock sentRecord(ValuePlan.SentRecord sent) {
    return CodeBlock.of("new $T(record.json())", Types.RAW);
  }

  @Override
  public CodeBlock sentBatch(ValuePlan.SentBatch batch) {
    return CodeBlock.of("$T.array(batch)", Types.ENCODED_RECORD);
  }

  @Override
  public CodeBlock formatted(ValuePlan.Formatted formatted) {
    return formatted(of(formatted.value()), formatted);
  }

  /** The same with another value in the place of its own. */
  CodeBlock formatted(CodeBlock value, ValuePlan.Formatted formatted) {
    return CodeBlock.of(
        "$T.at($L, $L, () -> $L)",
        Types.EXPRESSIONS,
        formatted.at().line(),
        formatted.at().column(),
        formats(value, formatted.steps()));
  }

  /** A chain as nested calls, the first format innermost. */
  CodeBlock formats(CodeBlock value, List<FormatStep> steps) {
    CodeBlock chain = value;
    for (FormatStep step : steps) {
      chain = format(chain, step);
    }
    return chain;
  }

  private CodeBlock format(CodeBlock value, FormatStep step) {
    String method =
        switch (step.kind()) {
          case INT -> "toInt";
          case FLOAT -> "toFloat";
          case STRING -> "toText";
          case ARRAY -> "toArray";
          case JSON -> "toJson";
          case TRIM -> "trim";
          case TIMESTAMP -> "timestamp";
          case DATEFORMAT -> "dateFormat";
          case WRAP -> "wrap";
          case PREFIX -> "prefix";
          case SUFFIX -> "suffix";
          case JOIN -> "join";
          case SEPARATE -> "separate";
          case ARRAY_VALUES -> "arrayValues";
        };
    String argument = step.argument();
    if (argument == null) {
      return CodeBlock.of("$T.$L($L)", Types.FORMATS, method, value);
    }
    CodeBlock code = method.equals("dateFormat") ? body.pattern(argument) : Literals.text(argument);
    return CodeBlock.of("$T.$L($L, $L)", Types.FORMATS, method, value, code);
  }

  /** The text that a value is in a longer one. */
  CodeBlock text(ValuePlan piece) {
    return piece instanceof ValuePlan.Literal literal
        ? Literals.text(literal.text())
        : CodeBlock.of("$T.text($L)", Types.VALUES, of(piece));
  }

  private CodeBlock arguments(ValuePlan value) {
    return scope.arguments(Inputs.of(value));
  }
}
