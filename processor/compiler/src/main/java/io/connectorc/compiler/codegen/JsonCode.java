package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.connectorc.compiler.plan.JsonPlan;
import io.connectorc.compiler.plan.JsonPlan.Element;
import io.connectorc.compiler.plan.JsonPlan.Elements;
import io.connectorc.compiler.plan.JsonPlan.Leaf;
import io.connectorc.compiler.plan.JsonPlan.LineItems;
import io.connectorc.compiler.plan.JsonPlan.Member;
import io.connectorc.compiler.plan.JsonPlan.Members;
import io.connectorc.compiler.plan.ValuePlan;
import java.util.ArrayList;
import java.util.List;

/** Writes methods that write JSON of a known shape to a generator. */
final class JsonCode {
  /** A part of a long method goes into its own when it has so many statements. */
  private static final int LONG_PART = 12;

  private final ClassBody body;
  private final ValueCode values;
  private final JsonMethods methods;
  private final LineItemsWriting lineItems;

  JsonCode(ClassBody body, ValueCode values) {
    this.body = body;
    this.values = values;
    this.methods = new JsonMethods(body, values.scope());
    this.lineItems = new LineItemsWriting(body, values.scope());
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
    value(statements, name, json, size(json) > JsonMethods.LONGEST);
    methods.add(mark, name, json, statements);
    return name;
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
    } else if (value instanceof LineItems items) {
      statements.add(CodeBlock.of("out.writeFieldName($L)", key));
      statements.add(lineItems.call("out", items));
    } else if (longOne && size(value) > LONG_PART) {
      statements.add(CodeBlock.of("out.writeFieldName($L)", key));
      statements.add(methods.call(method(name, value), value));
    } else {
      String start = value instanceof Members ? "writeObjectFieldStart" : "writeArrayFieldStart";
      statements.add(CodeBlock.of("out.$L($L)", start, key));
      inside(statements, name, value, longOne);
    }
  }

  private void element(List<CodeBlock> statements, String name, JsonPlan value, boolean longOne) {
    if (longOne && size(value) > LONG_PART) {
      statements.add(methods.call(method(name, value), value));
    } else {
      value(statements, name, value, longOne);
    }
  }

  private void value(List<CodeBlock> statements, String name, JsonPlan value, boolean longOne) {
    if (value instanceof Leaf leaf) {
      value(statements, leaf.value());
    } else if (value instanceof LineItems items) {
      statements.add(lineItems.call("out", items));
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
      statements.add(methods.writeBatch());
    } else {
      statements.add(CodeBlock.of("$T.write(out, $L)", Types.VALUES, values.of(value)));
    }
  }

  /** What nothing is mapped to is null. */
  private void gap(List<CodeBlock> statements, int length) {
    if (length == 1) {
      statements.add(CodeBlock.of("out.writeNull()"));
    } else if (length > 1) {
      statements.add(methods.writeNulls(length));
    }
  }

  private static int size(JsonPlan json) {
    if (json instanceof Members members) {
      return 2 + members.members().stream().mapToInt(member -> 1 + size(member.value())).sum();
    }
    return json instanceof Elements elements
        ? 2 + elements.elements().stream().mapToInt(element -> size(element.value())).sum()
        : 1;
  }
}
