package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.ReaderPlan.Element;
import io.connectorc.compiler.plan.ReaderPlan.Node;
import io.connectorc.compiler.plan.ReaderPlan.Reading;
import javax.lang.model.element.Modifier;

/** Writes the methods that read the inside of an object or an array. */
final class NodeCode {
  private final ClassBody body;
  private final boolean xml;
  private final MembersCode members;

  NodeCode(ClassBody body, boolean xml) {
    this.body = body;
    this.xml = xml;
    this.members = new MembersCode(body);
  }

  /** Adds the node's method and those of what is inside it. */
  void add(Node node) {
    if (node.elements().isEmpty()) {
      members.add(node.members(), node.method());
    } else if (node.members().isEmpty()) {
      elements(node, node.method());
    } else {
      either(node);
    }
    node.members().forEach(member -> inside(member.reading()));
    node.elements().forEach(element -> inside(element.reading()));
  }

  private void inside(Reading reading) {
    Node inside = reading.inside();
    if (inside != null) {
      add(inside);
    }
  }

  private void either(Node node) {
    String members = body.methodName(node.method() + "Members");
    String elements = body.methodName(node.method() + "Elements");
    body.add(
        reader(node.method())
            .beginControlFlow("if (in.currentToken() == $T.START_ARRAY)", Types.JSON_TOKEN)
            .addStatement("$L(in)", elements)
            .nextControlFlow("else")
            .addStatement("$L(in)", members)
            .endControlFlow()
            .build());
    this.members.add(node.members(), members);
    elements(node, elements);
  }

  private void elements(Node node, String name) {
    MethodSpec.Builder method =
        (xml ? firstOrArray(reader(name), node) : onlyAt(reader(name), "START_ARRAY"))
            .beginControlFlow(
                "for (int i = 0; in.nextToken() != $T.END_ARRAY; i++)", Types.JSON_TOKEN)
            .beginControlFlow("switch (i)");
    for (Element element : node.elements()) {
      ReadingCode.add(
          method, CodeBlock.of("$L", element.index()), ReadingCode.statements(element.reading()));
    }
    body.add(
        method
            .addStatement("default -> in.skipChildren()")
            .endControlFlow()
            .endControlFlow()
            .build());
  }

  /** In XML an element that stands alone is the first of its name (L11.1). */
  private static MethodSpec.Builder firstOrArray(MethodSpec.Builder method, Node node) {
    Element first = node.elements().get(0);
    if (first.index() != 0) {
      return onlyAt(method, "START_ARRAY");
    }
    method.beginControlFlow("if (in.currentToken() != $T.START_ARRAY)", Types.JSON_TOKEN);
    ReadingCode.statements(first.reading()).forEach(method::addStatement);
    return method.addStatement("return").endControlFlow();
  }

  /** A path through null or a scalar is absent (L5.2). */
  static MethodSpec.Builder onlyAt(MethodSpec.Builder method, String token) {
    return method
        .beginControlFlow("if (in.currentToken() != $T.$L)", Types.JSON_TOKEN, token)
        .addStatement("in.skipChildren()")
        .addStatement("return")
        .endControlFlow();
  }

  /** A method that reads what the parser stands at. */
  static MethodSpec.Builder reader(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Types.JSON_PARSER, "in")
        .addException(Types.IO_EXCEPTION);
  }
}
