package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the connector itself: what it is, and the way in. */
final class ConnectorClassGenerator {
  private final Names names;
  private final ConnectorPlan connector;

  private ConnectorClassGenerator(Names names) {
    this.names = names;
    this.connector = names.connector();
  }

  static TypeSpec generate(Names names) {
    return new ConnectorClassGenerator(names).generate();
  }

  private TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.connectorClass())
            .addJavadoc(
                "A connector: what it is, its modules, and the way to its service. Stateless and"
                    + " thread-safe.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(Types.of(Types.CONNECTOR, names.client()))
            .addField(
                FieldSpec.builder(Types.STRING, "SOURCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer(Literals.text(connector.source()))
                    .build())
            .addField(info());
    for (ModulePlan module : connector.modules()) {
      type.addField(
          FieldSpec.builder(
                  names.module(module), module.accessor(), Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", names.module(module))
              .build());
    }
    type.addMethod(
            ServiceMethods.method("info", Types.CONNECTOR_INFO).addStatement("return INFO").build())
        .addMethod(modules());
    connector.modules().forEach(module -> type.addMethod(accessor(module)));
    return type.addMethod(settings()).addMethod(connect()).build();
  }

  private FieldSpec info() {
    return FieldSpec.builder(
            Types.CONNECTOR_INFO, "INFO", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T(\n$>$>$L,\n$L,\nSOURCE,\n$L,\n$L,\n$T.$L,\n$T.INFOS,\n$L)$<$<",
            Types.CONNECTOR_INFO,
            Literals.text(connector.name()),
            Literals.text(connector.version()),
            Literals.text(connector.sha256()),
            Contract.code(),
            Types.SYNC_TYPE,
            connector.syncType(),
            names.settings(),
            list(module -> CodeBlock.of("$T.INFO", names.module(module))))
        .build();
  }

  private MethodSpec modules() {
    TypeName any = WildcardTypeName.subtypeOf(ClassName.get("java.lang", "Object"));
    TypeName module = Types.of(Types.SERVICE_MODULE, any, names.client());
    return ServiceMethods.method("modules", Types.list(module))
        .addStatement("return $L", list(it -> CodeBlock.of("this.$L", it.accessor())))
        .build();
  }

  private MethodSpec accessor(ModulePlan module) {
    return MethodSpec.methodBuilder(module.accessor())
        .addJavadoc("A module, to be used without a sync as well.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(names.module(module))
        .addStatement("return this.$L", module.accessor())
        .build();
  }

  private MethodSpec settings() {
    return ServiceMethods.method("settings", names.settings())
        .addParameter(Types.map(Types.STRING, Types.STRING), "texts")
        .addStatement("return $T.parse(texts)", names.settings())
        .build();
  }

  private MethodSpec connect() {
    return ServiceMethods.method("connect", names.client())
        .addParameter(Types.CONNECTOR_CONTEXT, "context")
        .addStatement("return $T.open(context)", names.client())
        .build();
  }

  private CodeBlock list(Function<ModulePlan, CodeBlock> item) {
    CodeBlock items = connector.modules().stream().map(item).collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", Types.LIST, items);
  }
}
