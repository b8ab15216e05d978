package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.JsonPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a generated class that write JSON to a generator, and their calls. */
final class JsonMethods {
  /** More statements than this are spread over several methods. */
  static final int LONGEST = 40;

  private final ClassBody body;
  private final Scope scope;

  JsonMethods(ClassBody body, Scope scope) {
    this.body = body;
    this.scope = scope;
  }

  /** A text of what the method writes. */
  static CodeBlock text(String method, CodeBlock arguments) {
    return CodeBlock.of("$T.text($L)", Types.JSON, lambda("out", method, arguments));
  }

  /** The bytes of what the method writes. */
  static CodeBlock bytes(String method, CodeBlock arguments) {
    return CodeBlock.of("$T.bytes($L)", Types.JSON, lambda("out", method, arguments));
  }

  /** Inside of another such method the generator has another name. */
  static CodeBlock partText(String method, CodeBlock arguments) {
    return CodeBlock.of("$T.text($L)", Types.JSON, lambda("part", method, arguments));
  }

  private static CodeBlock lambda(String out, String method, CodeBlock arguments) {
    return arguments.isEmpty()
        ? CodeBlock.of("$L -> $L($L)", out, method, out)
        : CodeBlock.of("$L -> $L($L, $L)", out, method, out, arguments);
  }

  /** A call of the method that writes all record objects of a batch. */
  CodeBlock writeBatch() {
    return CodeBlock.of("$L(out, batch)", body.helper("writeBatch", this::batchHelper));
  }

  /** A call of the method that writes so many nulls. */
  CodeBlock writeNulls(int count) {
    String name = body.helper("writeNulls", JsonMethods::nullsHelper);
    return CodeBlock.of("$L(out, $L)", name, count);
  }

  /** A call of the method that writes the shape. */
  CodeBlock call(String method, JsonPlan json) {
    CodeBlock arguments = scope.arguments(Inputs.of(json));
    return arguments.isEmpty()
        ? CodeBlock.of("$L(out)", method)
        : CodeBlock.of("$L(out, $L)", method, arguments);
  }

  /** Straight code may be cut anywhere: all that it changes is the generator. */
  void add(int mark, String name, JsonPlan json, List<CodeBlock> statements) {
    if (statements.size() <= 2 * LONGEST) {
      body.part(mark, spec(name, json, statements));
      return;
    }
    List<CodeBlock> calls = new ArrayList<>();
    for (int from = 0; from < statements.size(); from += LONGEST) {
      String part = body.methodName(name);
      int to = Math.min(statements.size(), from + LONGEST);
      body.part(body.mark(), spec(part, json, statements.subList(from, to)));
      calls.add(call(part, json));
    }
    add(mark, name, json, calls);
  }

  private MethodSpec spec(String name, JsonPlan json, List<CodeBlock> statements) {
    MethodSpec.Builder method = writer(name).addParameters(scope.parameters(Inputs.of(json)));
    statements.forEach(method::addStatement);
    return method.build();
  }

  private static MethodSpec.Builder writer(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Types.JSON_GENERATOR, "out")
        .addException(Types.IO_EXCEPTION);
  }

  private static MethodSpec nullsHelper(String name) {
    return writer(name)
        .addParameter(int.class, "count")
        .beginControlFlow("for (int i = 0; i < count; i++)")
        .addStatement("out.writeNull()")
        .endControlFlow()
        .build();
  }

  private MethodSpec batchHelper(String name) {
    TypeName record = scope.record();
    return writer(name)
        .addParameter(Types.list(record), "batch")
        .addStatement("out.writeStartArray()")
        .beginControlFlow("for ($T record : batch)", record)
        .addStatement("out.writeRawValue(record.json())")
        .endControlFlow()
        .addStatement("out.writeEndArray()")
        .build();
  }
}
