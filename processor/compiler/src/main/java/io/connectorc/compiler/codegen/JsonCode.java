package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.JsonPlan;
import io.connectorc.compiler.plan.JsonPlan.Element;
import io.connectorc.compiler.plan.JsonPlan.Elements;
import io.connectorc.compiler.plan.JsonPlan.Leaf;
import io.connectorc.compiler.plan.JsonPlan.Member;
import io.connectorc.compiler.plan.JsonPlan.Members;
import io.connectorc.compiler.plan.ValuePlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes methods that write JSON of a known shape to a generator. */
final class JsonCode {
  /** More statements than this are spread over several methods. */
  private static final int LONGEST_METHOD = 40;

  /** A part of a long method goes into its own when it has so many statements. */
  private static final int LONG_PART = 12;

  private final ClassBody body;
  private final ValueCode values;

  JsonCode(ClassBody body, ValueCode values) {
    this.body = body;
    this.values = values;
  }

  /** The name of a method that writes the shape; it is added unless it is there already. */
  String method(String wanted, JsonPlan json) {
    String known = body.writers().get(json);
    if (known != null) {
      return known;
    }
    String name = body.methodName(wanted);
    body.writers().put(json, name);
    int mark = body.mark();
    List<CodeBlock> statements = new ArrayList<>();
    value(statements, name, json, size(json) > LONGEST_METHOD);
    add(mark, name, json, statements);
    return name;
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

  private void inside(List<CodeBlock> statements, String name, JsonPlan json, boolean longOne) {
    if (json instanceof Members members) {
      for (Member member : members.members()) {
        member(statements, name, member, longOne);
      }
      statements.add(CodeBlock.of("out.writeEndObject()"));
    } else if (json instanceof Elements elements) {
      int next = 0;
      for (Element element : elements.elements()) {
        gap(statements, element.index() - next);
        element(statements, name, element.value(), longOne);
        next = element.index() + 1;
      }
      statements.add(CodeBlock.of("out.writeEndArray()"));
    }
  }

  private void member(List<CodeBlock> statements, String name, Member member, boolean longOne) {
    CodeBlock key = Literals.text(member.name());
    JsonPlan value = member.value();
    if (value instanceof Leaf leaf && leaf.value() instanceof ValuePlan.Literal literal) {
      statements.add(
          CodeBlock.of("out.writeStringField($L, $L)", key, Literals.text(literal.text())));
    } else if (value instanceof Leaf leaf) {
      statements.add(CodeBlock.of("out.writeFieldName($L)", key));
      value(statements, leaf.value());
    } else if (longOne && size(value) > LONG_PART) {
      statements.add(CodeBlock.of("out.writeFieldName($L)", key));
      statements.add(call(method(name, value), value));
    } else {
      String start = value instanceof Members ? "writeObjectFieldStart" : "writeArrayFieldStart";
      statements.add(CodeBlock.of("out.$L($L)", start, key));
      inside(statements, name, value, longOne);
    }
  }

  private void element(List<CodeBlock> statements, String name, JsonPlan value, boolean longOne) {
    if (longOne && size(value) > LONG_PART) {
      statements.add(call(method(name, value), value));
    } else {
      value(statements, name, value, longOne);
    }
  }

  private void value(List<CodeBlock> statements, String name, JsonPlan value, boolean longOne) {
    if (value instanceof Leaf leaf) {
      value(statements, leaf.value());
    } else {
      String start = value instanceof Members ? "writeStartObject" : "writeStartArray";
      statements.add(CodeBlock.of("out.$L()", start));
      inside(statements, name, value, longOne);
    }
  }

  private void value(List<CodeBlock> statements, ValuePlan value) {
    if (value instanceof ValuePlan.Literal literal) {
      statements.add(CodeBlock.of("out.writeString($L)", Literals.text(literal.text())));
    } else if (value instanceof ValuePlan.Nothing) {
      statements.add(CodeBlock.of("out.writeNull()"));
    } else if (value instanceof ValuePlan.SentRecord) {
      statements.add(CodeBlock.of("out.writeRawValue(record.json())"));
    } else if (value instanceof ValuePlan.SentBatch) {
      body.helper("writeBatch", this::batchHelper);
      statements.add(CodeBlock.of("writeBatch(out, batch)"));
    } else {
      statements.add(CodeBlock.of("$T.write(out, $L)", Types.VALUES, values.of(value)));
    }
  }

  /** What nothing is mapped to is null. */
  private void gap(List<CodeBlock> statements, int length) {
    if (length == 1) {
      statements.add(CodeBlock.of("out.writeNull()"));
    } else if (length > 1) {
      body.helper("writeNulls", JsonCode::nullsHelper);
      statements.add(CodeBlock.of("writeNulls(out, $L)", length));
    }
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
    TypeName record = values.scope().record();
    return writer(name)
        .addParameter(Types.list(record), "batch")
        .addStatement("out.writeStartArray()")
        .beginControlFlow("for ($T record : batch)", record)
        .addStatement("out.writeRawValue(record.json())")
        .endControlFlow()
        .addStatement("out.writeEndArray()")
        .build();
  }

  private static int size(JsonPlan json) {
    if (json instanceof Members members) {
      return 2 + members.members().stream().mapToInt(member -> 1 + size(member.value())).sum();
    }
    return json instanceof Elements elements
        ? 2 + elements.elements().stream().mapToInt(element -> size(element.value())).sum()
        : 1;
  }

  private CodeBlock call(String method, JsonPlan json) {
    CodeBlock arguments = values.scope().arguments(Inputs.of(json));
    return arguments.isEmpty()
        ? CodeBlock.of("$L(out)", method)
        : CodeBlock.of("$L(out, $L)", method, arguments);
  }

  /** Straight code may be cut anywhere: all that it changes is the generator. */
  private void add(int mark, String name, JsonPlan json, List<CodeBlock> statements) {
    if (statements.size() <= 2 * LONGEST_METHOD) {
      body.part(mark, spec(name, json, statements));
      return;
    }
    List<CodeBlock> calls = new ArrayList<>();
    for (int from = 0; from < statements.size(); from += LONGEST_METHOD) {
      String part = body.methodName(name);
      int to = Math.min(statements.size(), from + LONGEST_METHOD);
      body.part(body.mark(), spec(part, json, statements.subList(from, to)));
      calls.add(call(part, json));
    }
    add(mark, name, json, calls);
  }

  private MethodSpec spec(String name, JsonPlan json, List<CodeBlock> statements) {
    MethodSpec.Builder method =
        writer(name).addParameters(values.scope().parameters(Inputs.of(json)));
    statements.forEach(method::addStatement);
    return method.build();
  }

  private static MethodSpec.Builder writer(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Types.JSON_GENERATOR, "out")
        .addException(Types.IO_EXCEPTION);
  }
}
