package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.SettingPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import javax.lang.model.element.Modifier;

/** Writes the builder inside the class of a connector's settings. */
final class SettingsBuilderGenerator {
  private final Names names;
  private final ClassName builder;

  SettingsBuilderGenerator(Names names) {
    this.names = names;
    this.builder = names.settings().nestedClass("Builder");
  }

  /** The method that begins a builder. */
  static MethodSpec factory(Names names) {
    ClassName builder = names.settings().nestedClass("Builder");
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("Settings with types; what is not set has its default.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(builder)
        .addStatement("return new $T()", builder)
        .build();
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .addJavadoc("Collects settings. Not thread-safe.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(
                FieldSpec.builder(
                        Types.map(Types.STRING, Types.STRING),
                        "texts",
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                    .initializer("new $T<>()", LinkedHashMap.class)
                    .build())
            .addField(
                FieldSpec.builder(Types.SYSTEM_SETTINGS, "systemSettings", Modifier.PRIVATE)
                    .initializer("$T.DEFAULT", Types.SYSTEM_SETTINGS)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    names.connector().settings().forEach(setting -> type.addMethod(setter(setting)));
    return type.addMethod(system()).addMethod(build()).build();
  }

  private MethodSpec setter(SettingPlan setting) {
    return MethodSpec.methodBuilder(setting.accessor())
        .addJavadoc("Sets a setting.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(SettingTypes.javaType(setting), "value")
        .addStatement(
            "texts.put($L, $L)", Literals.text(setting.name()), SettingTypes.text(setting, "value"))
        .addStatement("return this")
        .build();
  }

  private MethodSpec system() {
    return MethodSpec.methodBuilder("system")
        .addJavadoc("Sets what every connector has.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(Types.SYSTEM_SETTINGS, "value")
        .addStatement("systemSettings = value")
        .addStatement("return this")
        .build();
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addJavadoc(
            "The settings.\n\n@throws $T if a text is not of its setting's type\n",
            Types.SETTINGS_EXCEPTION)
        .addModifiers(Modifier.PUBLIC)
        .returns(names.settings())
        .addStatement("return of(texts, systemSettings, new $T<>())", ArrayList.class)
        .build();
  }
}
