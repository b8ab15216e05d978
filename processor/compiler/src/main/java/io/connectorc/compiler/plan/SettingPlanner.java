package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.JavaNames;
import io.connectorc.compiler.knowledge.SecretSettings;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what each declared setting is (L3). */
final class SettingPlanner {
  private SettingPlanner() {}

  /**
   * Plans them.
   *
   * @param secrets those that are secret by their use
   */
  static List<SettingPlan> plan(List<ConfigField> fields, SecretSettings secrets, JavaNames names) {
    List<SettingPlan> settings = new ArrayList<>();
    for (ConfigField field : fields) {
      settings.add(plan(field, secrets, names));
    }
    return settings;
  }

  private static SettingPlan plan(ConfigField field, SecretSettings secrets, JavaNames names) {
    String name = Objects.requireNonNull(field.name()).value();
    String label = text(field.label());
    SettingType type = Objects.requireNonNull(field.type()).value();
    return new SettingPlan(
        name,
        names.setting(name),
        SettingPlan.Type.valueOf(type.name()),
        label == null ? readable(name) : label,
        field.required(),
        field.preSync(),
        text(field.value()),
        text(field.module()),
        type != SettingType.BOOLEAN && secrets.contains(name),
        field.options() == null
            ? List.of()
            : field.options().value().stream().map(Located::value).toList(),
        Position.of(field.at()));
  }

  private static @Nullable String text(@Nullable Located<String> text) {
    return text == null ? null : text.value();
  }

  /**
   * {@code base_url} gives {@code Base url}, {@code apiKey} gives {@code Api key}, {@code URLOfAPI}
   * gives {@code Url of api} (L3.1).
   */
  private static String readable(String name) {
    String words =
        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
            .replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
            .replaceAll("_+", " ")
            .trim()
            .toLowerCase(Locale.ROOT);
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
