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

  /** Of texts that stand inside the items of another list. */
  private static final int LONGEST_INSIDE = 20;

  private Lists() {}

  /** An expression that gives the list; a long one is put together by methods of the class. */
  static CodeBlock of(ClassBody body, ClassName element, String name, List<CodeBlock> items) {
    if (items.size() <= LONGEST) {
      return items.isEmpty()
          ? CodeBlock.of("$T.of()", Types.LIST)
          : CodeBlock.of("$T.of(\n$>$>$L)$<$<", Types.LIST, CodeBlock.join(items, ",\n"));
    }
    return apart(body, element, name, items);
  }

  /** An expression that gives a list of texts, which stands inside another list's item. */
  static CodeBlock inside(ClassBody body, String name, List<String> texts) {
    return texts.size() <= LONGEST_INSIDE
        ? Literals.list(texts)
        : apart(body, Types.STRING, name, texts.stream().map(Literals::text).toList());
  }

  /** A call of a method that gives the list. */
  static CodeBlock apart(ClassBody body, ClassName element, String name, List<CodeBlock> items) {
    String method = body.methodName(name);
    if (items.size() <= LONGEST) {
      body.add(part(method, element, items));
      return CodeBlock.of("$L()", method);
    }
    MethodSpec.Builder all =
        method(method, element)
            .addStatement("$T all = new $T<>()", Types.list(element), ArrayList.class);
    for (int from = 0; from < items.size(); from += LONGEST) {
      String part = body.methodName(name);
      body.add(part(part, element, items.subList(from, Math.min(items.size(), from + LONGEST))));
      all.addStatement("all.addAll($L())", part);
    }
    body.add(all.addStatement("return all").build());
    return CodeBlock.of("$L()", method);
  }

  private static MethodSpec part(String name, ClassName element, List<CodeBlock> items) {
    return method(name, element)
        .addStatement("return $T.of(\n$L)", Types.LIST, CodeBlock.join(items, ",\n"))
        .build();
  }

  private static MethodSpec.Builder method(String name, ClassName element) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.list(element));
  }
}
