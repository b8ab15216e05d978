package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes lists of any length; the code of one method is limited. */
final class Lists {
  private static final int LONGEST = 200;

  private Lists() {}

  /** An expression that gives the list; a long one is put together by methods of the class. */
  static CodeBlock of(ClassBody body, ClassName element, String name, List<CodeBlock> items) {
    if (items.size() <= LONGEST) {
      return items.isEmpty()
          ? CodeBlock.of("$T.of()", Types.LIST)
          : CodeBlock.of("$T.of(\n$>$>$L)$<$<", Types.LIST, CodeBlock.join(items, ",\n"));
    }
    String method = body.methodName(name);
    MethodSpec.Builder all =
        method(method, element)
            .addStatement("$T all = new $T<>()", Types.list(element), ArrayList.class);
    for (int from = 0; from < items.size(); from += LONGEST) {
      String part = body.methodName(name);
      List<CodeBlock> some = items.subList(from, Math.min(items.size(), from + LONGEST));
      body.add(
          method(part, element)
              .addStatement("return $T.of(\n$L)", Types.LIST, CodeBlock.join(some, ",\n"))
              .build());
      all.addStatement("all.addAll($L())", part);
    }
    body.add(all.addStatement("return all").build());
    return CodeBlock.of("$L()", method);
  }

  private static MethodSpec.Builder method(String name, ClassName element) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.list(element));
  }
}
