package io.connectorc.compiler.validation;

import io.connectorc.compiler.source.Located;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds names that stand twice where each may stand once. */
final class FirstOf {
  private FirstOf() {}

  /** Gives each later name, with the first of its kind. */
  static void repeated(
      Stream<Located<String>> names, BiConsumer<Located<String>, Located<String>> found) {
    repeated(names, UnaryOperator.identity(), found);
  }

  /** The same for names that are one when their keys are. */
  static void repeated(
      Stream<Located<String>> names,
      UnaryOperator<String> key,
      BiConsumer<Located<String>, Located<String>> found) {
    Map<String, Located<String>> firsts = new HashMap<>();
    names.forEach(
        name -> {
          Located<String> first = firsts.putIfAbsent(key.apply(name.value()), name);
          if (first != null) {
            found.accept(name, first);
          }
        });
  }
}
