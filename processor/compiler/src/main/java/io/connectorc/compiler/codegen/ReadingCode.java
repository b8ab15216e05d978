package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.ReaderPlan.ItemsReading;
import io.connectorc.compiler.plan.ReaderPlan.Node;
import io.connectorc.compiler.plan.ReaderPlan.Reading;
import java.util.ArrayList;
import java.util.List;

/** Writes what is done with one place of a record. */
final class ReadingCode {
  private ReadingCode() {}

  /** Adds a case of a switch. */
  static void add(MethodSpec.Builder method, CodeBlock label, List<CodeBlock> statements) {
    if (statements.size() == 1) {
      method.addStatement("case $L -> $L", label, statements.get(0));
      return;
    }
    method.beginControlFlow("case $L ->", label);
    statements.forEach(method::addStatement);
    method.endControlFlow();
  }

  /**
   * What takes a place's value and what reads inside it; where it is more than one of them, the
   * value is taken whole first.
   */
  static List<CodeBlock> statements(Reading reading) {
    List<CodeBlock> statements = new ArrayList<>();
    String taken = null;
    for (String variable : reading.variables()) {
      statements.add(
          taken == null
              ? CodeBlock.of("$L = $T.read(in)", variable, Types.VALUES)
              : CodeBlock.of("$L = $L", variable, taken));
      taken = variable;
    }
    if (taken == null && reading.items() != null && reading.inside() != null) {
      taken = "whole";
      statements.add(CodeBlock.of("$T whole = $T.read(in)", Types.VALUE, Types.VALUES));
    }
    ItemsReading items = reading.items();
    if (items != null) {
      String method = taken == null ? "read" : "of";
      statements.add(
          CodeBlock.of(
              "$L = $T.$L($L, $L::item)",
              items.variable(),
              Types.LINE_ITEMS_READER,
              method,
              taken == null ? "in" : taken,
              items.reader().className()));
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
}
