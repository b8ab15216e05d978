package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.knowledge.ValueUses.SettingUse;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.source.Located;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A setting that a value or a url uses is declared in config (L3.6). */
final class UndeclaredSetting implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Set<String> declared =
        subject.model().settings().stream()
            .map(ConfigField::name)
            .filter(Objects::nonNull)
            .map(Located::value)
            .collect(Collectors.toSet());
    boolean complete = subject.model().settings().stream().allMatch(field -> field.name() != null);
    subject
        .knowledge()
        .uses()
        .settings()
        .filter(use -> !declared.contains(use.name().value()))
        .forEach(use -> report(use, declared, complete, diagnostics));
  }

  /**
   * Reports one use.
   *
   * @param complete whether every field has its name; else it may be the one that is meant, and the
   *     reader said so
   */
  private static void report(
      SettingUse use, Set<String> declared, boolean complete, Diagnostics diagnostics) {
    String name = use.name().value();
    Optional<String> near = NearestName.of(name, declared);
    if (near.isEmpty() && !complete) {
      return;
    }
    String wayOut =
        near.map(it -> "Did you mean \"" + it + "\"?").orElse("Declare it as a field of config.");
    diagnostics.error(
        DiagnosticId.UNDECLARED_SETTING,
        "L3.6",
        use.at(),
        use.name().span(),
        "The setting \"%s\" is not declared. %s".formatted(name, wayOut));
  }
}
