package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.ReaderPlan.Member;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes methods that read the members of an object, each at most once (L11.1). */
final class MembersCode {
  /** As many members as a bit mask of one {@code long} tells apart. */
  private static final int MASK = Long.SIZE;

  private final ClassBody body;

  MembersCode(ClassBody body) {
    this.body = body;
  }

  /** Adds the method; a name that no answer can hold is left out. */
  void add(List<Member> all, String name) {
    List<Member> members =
        all.stream().filter(member -> Literals.isConstant(member.name())).toList();
    if (members.size() > MASK) {
      manyMembers(members, name);
      return;
    }
    body.helper("once", MembersCode::onceHelper);
    MethodSpec.Builder method =
        NodeCode.onlyAt(NodeCode.reader(name), "START_OBJECT")
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
    body.helper("once", MembersCode::onceHelper);
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
        NodeCode.onlyAt(NodeCode.reader(name), "START_OBJECT")
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
    statements.addAll(ReadingCode.statements(member.reading()));
    ReadingCode.add(method, Literals.text(member.name()), statements);
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
