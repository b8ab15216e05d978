package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.ReaderPlan.Element;
import io.connectorc.compiler.plan.ReaderPlan.Member;
import io.connectorc.compiler.plan.ReaderPlan.Node;
import io.connectorc.compiler.plan.ReaderPlan.Reading;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that read the inside of an object or an array. */
final class NodeCode {
  /** As many members as a bit mask of one {@code long} tells apart. */
  private static final int MASK = Long.SIZE;

  private final ClassBody body;

  NodeCode(ClassBody body) {
    this.body = body;
  }

  /** Adds the node's method and those of what is inside it. */
  void add(Node node) {
    if (node.elements().isEmpty()) {
      members(node, node.method());
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
    members(node, members);
    elements(node, elements);
  }

  private void elements(Node node, String name) {
    MethodSpec.Builder method =
        onlyAt(reader(name), "START_ARRAY")
            .beginControlFlow(
                "for (int i = 0; in.nextToken() != $T.END_ARRAY; i++)", Types.JSON_TOKEN)
            .beginControlFlow("switch (i)");
    for (Element element : node.elements()) {
      cases(method, CodeBlock.of("$L", element.index()), statements(element.reading()));
    }
    body.add(
        method
            .addStatement("default -> in.skipChildren()")
            .endControlFlow()
            .endControlFlow()
            .build());
  }

  private void members(Node node, String name) {
    List<Member> members =
        node.members().stream().filter(member -> Literals.isConstant(member.name())).toList();
    if (members.size() > MASK) {
      manyMembers(members, name);
      return;
    }
    body.helper("once", NodeCode::onceHelper);
    MethodSpec.Builder method =
        onlyAt(reader(name), "START_OBJECT")
            .addStatement("long seen = 0")
            .beginControlFlow("while (in.nextToken() == $T.FIELD_NAME)", Types.JSON_TOKEN)
            .addStatement("$T name = in.currentName()", String.class)
            .addStatement("in.nextToken()")
            .beginControlFlow("switch (name)");
    for (int i = 0; i < members.size(); i++) {
      member(method, members.get(i), "seen", i);
    }
    body.add(
        method
            .addStatement("default -> in.skipChildren()")
            .endControlFlow()
            .endControlFlow()
            .build());
  }

  /** Members in groups, each with a method and a mask of its own. */
  private void manyMembers(List<Member> members, String name) {
    body.helper("once", NodeCode::onceHelper);
    List<CodeBlock> groups = new ArrayList<>();
    for (int from = 0; from < members.size(); from += MASK) {
      String group = body.methodName(name + "Group");
      String seen = "seenBy" + Character.toUpperCase(group.charAt(0)) + group.substring(1);
      body.field(FieldSpec.builder(long.class, seen, Modifier.PRIVATE).build());
      List<Member> part = members.subList(from, Math.min(members.size(), from + MASK));
      body.add(group(group, part, seen));
      groups.add(CodeBlock.of("!$L(name, in)", group));
    }
    body.add(
        onlyAt(reader(name), "START_OBJECT")
            .beginControlFlow("while (in.nextToken() == $T.FIELD_NAME)", Types.JSON_TOKEN)
            .addStatement("$T name = in.currentName()", String.class)
            .addStatement("in.nextToken()")
            .beginControlFlow("if ($L)", CodeBlock.join(groups, "\n&& "))
            .addStatement("in.skipChildren()")
            .endControlFlow()
            .endControlFlow()
            .build());
  }

  private static MethodSpec group(String name, List<Member> members, String seen) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(boolean.class)
            .addParameter(String.class, "name")
            .addParameter(Types.JSON_PARSER, "in")
            .addException(Types.IO_EXCEPTION)
            .beginControlFlow("switch (name)");
    for (int i = 0; i < members.size(); i++) {
      member(method, members.get(i), seen, i);
    }
    return method
        .beginControlFlow("default ->")
        .addStatement("return false")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return true")
        .build();
  }

  private static void member(MethodSpec.Builder method, Member member, String seen, int bit) {
    List<CodeBlock> statements = new ArrayList<>();
    statements.add(CodeBlock.of("$L = once($L, $L, name, in)", seen, seen, bit));
    statements.addAll(statements(member.reading()));
    cases(method, Literals.text(member.name()), statements);
  }

  private static void cases(
      MethodSpec.Builder method, CodeBlock label, List<CodeBlock> statements) {
    if (statements.size() == 1) {
      method.addStatement("case $L -> $L", label, statements.get(0));
      return;
    }
    method.beginControlFlow("case $L ->", label);
    statements.forEach(method::addStatement);
    method.endControlFlow();
  }

  /** What takes a place's value and what reads inside it; both where it is a whole and a way. */
  private static List<CodeBlock> statements(Reading reading) {
    List<CodeBlock> statements = new ArrayList<>();
    String taken = null;
    for (String variable : reading.variables()) {
      statements.add(
          taken == null
              ? CodeBlock.of("$L = $T.read(in)", variable, Types.VALUES)
              : CodeBlock.of("$L = $L", variable, taken));
      taken = variable;
    }
    Node inside = reading.inside();
    if (inside != null) {
      statements.add(
          taken == null
              ? CodeBlock.of("$L(in)", inside.method())
              : CodeBlock.of("$T.inside($L, this::$L)", Types.JSON, taken, inside.method()));
    }
    return statements;
  }

  /** A path through null or a scalar is absent (L5.2). */
  private static MethodSpec.Builder onlyAt(MethodSpec.Builder method, String token) {
    return method
        .beginControlFlow("if (in.currentToken() != $T.$L)", Types.JSON_TOKEN, token)
        .addStatement("in.skipChildren()")
        .addStatement("return")
        .endControlFlow();
  }

  private static MethodSpec.Builder reader(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Types.JSON_PARSER, "in")
        .addException(Types.IO_EXCEPTION);
  }

  private static MethodSpec onceHelper(String name) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("The members seen so far with this one, which must not be among them.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(long.class)
        .addParameter(long.class, "seen")
        .addParameter(int.class, "member")
        .addParameter(String.class, "name")
        .addParameter(Types.JSON_PARSER, "in")
        .addException(Types.DUPLICATE_MEMBER)
        .addStatement("long mask = 1L << member")
        .beginControlFlow("if ((seen & mask) != 0)")
        .addStatement("throw new $T(in, name)", Types.DUPLICATE_MEMBER)
        .endControlFlow()
        .addStatement("return seen | mask")
        .build();
  }
}
