package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.SettingPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a connector's settings. */
final class SettingsGenerator {
  private static final ParameterSpec TEXTS =
      ParameterSpec.builder(Types.map(Types.STRING, Types.STRING), "texts").build();
  private static final ParameterSpec SYSTEM =
      ParameterSpec.builder(Types.SYSTEM_SETTINGS, "system").build();
  private static final ParameterSpec PROBLEMS =
      ParameterSpec.builder(Types.list(Types.STRING), "problems").build();

  private final Names names;
  private final List<SettingPlan> settings;
  private final ClassBody body;

  private SettingsGenerator(Names names) {
    this.names = names;
    this.settings = names.connector().settings();
    this.body =
        new ClassBody(
            TypeSpec.classBuilder(names.settings())
                .addJavadoc(
                    "The settings of one installation. Immutable; {@code toString} shows no"
                        + " secret.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.CONNECTOR_SETTINGS));
  }

  static TypeSpec generate(Names names) {
    return new SettingsGenerator(names).generate();
  }

  private TypeSpec generate() {
    SettingsListings listings = new SettingsListings(names);
    body.reserve(settings.stream().map(SettingPlan::accessor).toList());
    body.field(
        FieldSpec.builder(Types.list(Types.SETTING_INFO), "INFOS", Modifier.STATIC, Modifier.FINAL)
            .initializer(
                Lists.of(
                    body, Types.SETTING_INFO, "infos", settings.stream().map(this::info).toList()))
            .build());
    settings.forEach(setting -> body.field(field(setting)));
    body.field(
        FieldSpec.builder(Types.SYSTEM_SETTINGS, "systemSettings", Modifier.PRIVATE, Modifier.FINAL)
            .build());
    body.add(constructor());
    body.add(parse());
    body.add(of());
    body.add(SettingsBuilderGenerator.factory(names));
    settings.forEach(setting -> body.add(accessor(setting)));
    body.add(listings.missing());
    body.add(
        ServiceMethods.method("system", Types.SYSTEM_SETTINGS)
            .addStatement("return systemSettings")
            .build());
    body.add(listings.secrets());
    body.add(listings.preSync());
    body.add(listings.text());
    body.type(new SettingsBuilderGenerator(names).generate());
    return body.build();
  }

  private CodeBlock info(SettingPlan setting) {
    return CodeBlock.of(
        "new $T(\n$>$>$L, $T.$L, $L, $L, $L, $L, $L, $L, $L, $L)$<$<",
        Types.SETTING_INFO,
        Literals.text(setting.name()),
        Types.SETTING_TYPE,
        setting.type(),
        Literals.text(setting.label()),
        setting.required(),
        setting.preSync(),
        setting.isSecret(),
        Literals.nullable(setting.isSecret() ? null : setting.defaultValue()),
        Literals.nullable(setting.module()),
        Lists.inside(body, setting.accessor() + "Options", setting.options()),
        Literals.place(setting.at()));
  }

  private static FieldSpec field(SettingPlan setting) {
    return FieldSpec.builder(
            Types.nullable(SettingTypes.javaType(setting)),
            setting.accessor(),
            Modifier.PRIVATE,
            Modifier.FINAL)
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(TEXTS)
            .addParameter(SYSTEM)
            .addParameter(PROBLEMS);
    for (int i = 0; i < settings.size(); i++) {
      SettingPlan setting = settings.get(i);
      constructor.addStatement(
          "this.$L = $T.$L(INFOS.get($L), texts.get($L), problems)",
          setting.accessor(),
          Types.SETTING_TEXTS,
          SettingTypes.reading(setting),
          i,
          Literals.text(setting.name()));
    }
    return constructor.addStatement("this.systemSettings = system").build();
  }

  private MethodSpec parse() {
    return MethodSpec.methodBuilder("parse")
        .addJavadoc(
            "Settings from texts by name, the system settings among them; what has no text has its"
                + " default.\n\n"
                + "@throws $T if a name is unknown or a text is not of its type\n",
            Types.SETTINGS_EXCEPTION)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.settings())
        .addParameter(TEXTS)
        .addStatement("$T problems = new $T<>()", Types.list(Types.STRING), ArrayList.class)
        .addStatement(
            "$T system = $T.parse(texts, problems)",
            Types.SYSTEM_SETTINGS,
            Types.SYSTEM_SETTING_TEXTS)
        .addStatement("return of(texts, system, problems)")
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(names.settings())
        .addParameter(TEXTS)
        .addParameter(SYSTEM)
        .addParameter(PROBLEMS)
        .addStatement(
            "$T complete = $T.complete(INFOS, $L, problems)",
            TEXTS.type(),
            Types.SETTING_TEXTS,
            given())
        .addStatement(
            "$T settings = new $T(complete, system, problems)", names.settings(), names.settings())
        .beginControlFlow("if (!problems.isEmpty())")
        .addStatement("throw new $T(problems)", Types.SETTINGS_EXCEPTION)
        .endControlFlow()
        .addStatement("return settings")
        .build();
  }

  /** The texts given, with the defaults that the source may not hold (L3.7). */
  private CodeBlock given() {
    if (!PasswordDefaultsGenerator.isNeeded(settings)) {
      return CodeBlock.of("texts");
    }
    return CodeBlock.of(
        "$T.under(texts, $T.class, $L)",
        Types.PASSWORD_DEFAULTS,
        names.settings(),
        Literals.text("/" + PasswordDefaultsGenerator.path(names.connector())));
  }

  private static MethodSpec accessor(SettingPlan setting) {
    return MethodSpec.methodBuilder(setting.accessor())
        .addJavadoc("A setting; null where it has no value.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(Types.nullable(SettingTypes.javaType(setting)))
        .addStatement("return $L", setting.accessor())
        .build();
  }
}
