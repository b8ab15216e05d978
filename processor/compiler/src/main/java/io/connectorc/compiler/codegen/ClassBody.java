package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.JsonPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * A generated class under construction, with the constants and methods that its code turns up. A
 * method's parts stand behind it, in the order of their calls, and what all share at the end.
 */
final class ClassBody {
  /** What a class makes as it is loaded is one method in its file, whose length is limited. */
  private static final int MOST_PATTERNS = 1_000;

  private final TypeSpec.Builder type;
  private final List<MethodSpec> parts = new ArrayList<>();
  private final List<MethodSpec> helpers = new ArrayList<>();
  private final Map<String, String> helperNames = new HashMap<>();
  private final Set<String> methods = new HashSet<>();
  private final Map<JsonPlan, String> writers = new HashMap<>();
  private final Map<String, String> patterns = new LinkedHashMap<>();

  ClassBody(TypeSpec.Builder type) {
    this.type = type;
  }

  /** Adds a field as it is. */
  void field(FieldSpec field) {
    type.addField(field);
  }

  /** Adds a nested class. */
  void type(TypeSpec nested) {
    type.addType(nested);
  }

  /** Adds a method, and behind it the parts that were added since the last one. */
  void add(MethodSpec method) {
    methods.add(method.name());
    type.addMethod(method);
    parts.forEach(type::addMethod);
    parts.clear();
  }

  /** Where a part is to stand that is added after its own parts. */
  int mark() {
    return parts.size();
  }

  /** Adds a part of the method that is added next. */
  void part(int mark, MethodSpec method) {
    methods.add(method.name());
    parts.add(mark, method);
  }

  /** Adds a method that others call, unless it is there already; gives its name. */
  String helper(String wanted, Function<String, MethodSpec> method) {
    return helperNames.computeIfAbsent(
        wanted,
        key -> {
          String name = methodName(key);
          helpers.add(method.apply(name));
          return name;
        });
  }

  /** Keeps names free for methods that are added later. */
  void reserve(Collection<String> names) {
    methods.addAll(names);
  }

  /** The name, or with the first number behind it that makes it free; it is taken then. */
  String methodName(String wanted) {
    String name = wanted;
    for (int number = 2; !methods.add(name); number++) {
      name = wanted + number;
    }
    return name;
  }

  /** The methods that write shapes, by what they write. */
  Map<JsonPlan, String> writers() {
    return writers;
  }

  /** The constant that holds a date pattern; of very many only some have one. */
  CodeBlock pattern(String letters) {
    if (patterns.size() >= MOST_PATTERNS && !patterns.containsKey(letters)) {
      return CodeBlock.of("$T.of($L)", Types.DATE_PATTERN, Literals.text(letters));
    }
    String name =
        patterns.computeIfAbsent(
            letters,
            key -> patterns.isEmpty() ? "DATE_PATTERN" : "DATE_PATTERN_" + (patterns.size() + 1));
    return CodeBlock.of("$L", name);
  }

  TypeSpec build() {
    helpers.forEach(type::addMethod);
    patterns.forEach(
        (letters, name) ->
            type.addField(
                FieldSpec.builder(
                        Types.DATE_PATTERN, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($L)", Types.DATE_PATTERN, Literals.text(letters))
                    .build()));
    return type.build();
  }
}
