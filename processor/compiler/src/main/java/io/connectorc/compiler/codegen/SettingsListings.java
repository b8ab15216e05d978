package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.SettingPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the methods that say something of all settings together. */
final class SettingsListings {
  private final Names names;
  private final List<SettingPlan> settings;

  SettingsListings(Names names) {
    this.names = names;
    this.settings = names.connector().settings();
  }

  /** Names of required settings without a value. */
  MethodSpec missing() {
    return texts(
        "missing",
        settings.stream().filter(SettingPlan::required).toList(),
        "if (this.$L == null)",
        setting -> Literals.text(setting.name()));
  }

  /** Texts of secrets. */
  MethodSpec secrets() {
    return texts(
        "secrets",
        settings.stream().filter(SettingPlan::isSecret).toList(),
        "if (this.$L != null)",
        setting -> SettingTypes.text(setting, "this." + setting.accessor()));
  }

  /** Texts of pre-sync settings, by name. */
  MethodSpec preSync() {
    List<SettingPlan> fixed = settings.stream().filter(SettingPlan::preSync).toList();
    MethodSpec.Builder method =
        ServiceMethods.method("preSync", Types.map(Types.STRING, Types.STRING));
    if (fixed.isEmpty()) {
      return method.addStatement("return $T.of()", Map.class).build();
    }
    method.addStatement(
        "$T preSync = new $T<>()", Types.map(Types.STRING, Types.STRING), LinkedHashMap.class);
    for (SettingPlan setting : fixed) {
      method
          .beginControlFlow("if (this.$L != null)", setting.accessor())
          .addStatement(
              "preSync.put($L, $L)",
              Literals.text(setting.name()),
              SettingTypes.text(setting, "this." + setting.accessor()))
          .endControlFlow();
    }
    return method.addStatement("return preSync").build();
  }

  /** A method that collects a text for each setting of which a condition holds. */
  private static MethodSpec texts(
      String name,
      List<SettingPlan> candidates,
      String condition,
      Function<SettingPlan, CodeBlock> text) {
    MethodSpec.Builder method = ServiceMethods.method(name, Types.list(Types.STRING));
    if (candidates.isEmpty()) {
      return method.addStatement("return $T.of()", Types.LIST).build();
    }
    method.addStatement("$T $L = new $T<>()", Types.list(Types.STRING), name, ArrayList.class);
    for (SettingPlan setting : candidates) {
      method
          .beginControlFlow(condition, setting.accessor())
          .addStatement("$L.add($L)", name, text.apply(setting))
          .endControlFlow();
    }
    return method.addStatement("return $L", name).build();
  }

  /** A password hides itself; what else is secret is hidden here. */
  private static CodeBlock shown(SettingPlan setting) {
    return setting.secretByUse() && setting.type() != SettingPlan.Type.PASSWORD
        ? CodeBlock.of("(this.$L == null ? null : $L)", setting.accessor(), Literals.text("***"))
        : CodeBlock.of("this.$L", setting.accessor());
  }

  /** All settings, secrets hidden. */
  MethodSpec text() {
    CodeBlock.Builder text =
        CodeBlock.builder().add("$L", Literals.text(names.connector().settingsClass() + "["));
    String separator = "";
    for (SettingPlan setting : settings) {
      text.add("\n+ $L + $L", Literals.text(separator + setting.name() + "="), shown(setting));
      separator = ", ";
    }
    return ServiceMethods.method("toString", Types.STRING)
        .addStatement("return $L", text.add("\n+ $L", Literals.text("]")).build())
        .build();
  }
}
