package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.CipherPlan;
import io.connectorc.compiler.plan.CredentialPlan;
import io.connectorc.compiler.plan.CredentialPlan.Basic;
import io.connectorc.compiler.plan.CredentialPlan.Bearer;
import io.connectorc.compiler.plan.CredentialPlan.HostToken;
import io.connectorc.compiler.plan.ValuePlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the client: settings, connection, requests and credential of one run. */
final class ClientGenerator {
  private final Names names;
  private final ClassBody body;
  private final CipherCode ciphers;
  private final List<ParameterSpec> parts;

  private ClientGenerator(Names names) {
    this.names = names;
    this.body =
        new ClassBody(
            TypeSpec.classBuilder(names.client())
                .addJavadoc(
                    "An open way to the service with one installation's settings. For one run, used"
                        + " by one\nthread at a time.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.SERVICE_CLIENT));
    this.ciphers = new CipherCode(names, body);
    this.parts =
        Stream.concat(
                Stream.of(
                    part(names.settings(), "settings"),
                    part(Types.SERVICE_CONNECTION, "connection"),
                    part(names.api(), "api"),
                    part(Types.CREDENTIAL, "credential")),
                names.connector().ciphers().stream()
                    .map(cipher -> part(Types.PAYLOAD_CIPHER, cipher.accessor())))
            .toList();
  }

  static TypeSpec generate(Names names) {
    return new ClientGenerator(names).generate();
  }

  private TypeSpec generate() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    for (ParameterSpec part : parts) {
      body.field(
          FieldSpec.builder(part.type(), part.name(), Modifier.PRIVATE, Modifier.FINAL).build());
      if (part.name().equals("api")) {
        constructor.addStatement("this.api = connection.create($T.class)", names.api());
      } else {
        constructor.addParameter(part).addStatement("this.$N = $N", part, part);
      }
    }
    body.add(constructor.build());
    body.add(open());
    body.add(credential());
    names.connector().ciphers().forEach(cipher -> body.add(ciphers.opening(cipher)));
    body.add(getter(names.settings(), "settings"));
    body.add(getter(names.api(), "api"));
    body.add(getter(Types.CREDENTIAL, "credential"));
    for (CipherPlan cipher : names.connector().ciphers()) {
      body.add(getter(Types.PAYLOAD_CIPHER, cipher.accessor()));
    }
    body.add(
        MethodSpec.methodBuilder("secrets")
            .returns(Types.list(Types.STRING))
            .addStatement("return connection.secrets()")
            .build());
    body.add(send());
    body.add(
        ServiceMethods.method("close", TypeName.VOID).addStatement("connection.close()").build());
    return body.build();
  }

  private MethodSpec open() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("open")
            .addModifiers(Modifier.STATIC)
            .returns(names.client())
            .addParameter(Types.CONNECTOR_CONTEXT, "context")
            .addStatement(
                "$T settings = $T.of(context, $T.class)",
                names.settings(),
                Types.CONTEXT_SETTINGS,
                names.settings())
            .addStatement("$T credential = credential(context, settings)", Types.CREDENTIAL);
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (CipherPlan cipher : names.connector().ciphers()) {
      method.addStatement(
          "$T $L = $L(context, settings)",
          Types.PAYLOAD_CIPHER,
          cipher.accessor(),
          ciphers.method(cipher));
      arguments.add(", $L", cipher.accessor());
    }
    return method
        .addStatement(
            "return new $T(settings, $T.open(context, credential), credential$L)",
            names.client(),
            Types.SERVICE_CONNECTION,
            arguments.build())
        .build();
  }

  private MethodSpec credential() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("credential")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Types.CREDENTIAL)
            .addParameter(Types.CONNECTOR_CONTEXT, "context")
            .addParameter(names.settings(), "settings");
    CredentialPlan plan = names.connector().credential();
    if (plan instanceof CredentialPlan.None) {
      return method.addStatement("return $T.none()", Types.CREDENTIAL).build();
    }
    if (plan instanceof HostToken token
        && token.service() instanceof ValuePlan.Literal
        && token.module() instanceof ValuePlan.Literal) {
      return method.addStatement("return $L", fromSettings(plan)).build();
    }
    return method
        .beginControlFlow("try")
        .addStatement("return $L", fromSettings(plan))
        .nextControlFlow("catch ($T e)", Types.CONVERSION_EXCEPTION)
        .addStatement("throw $T.refused($L, e, settings)", Types.CONTEXT_SETTINGS, names.source())
        .endControlFlow()
        .build();
  }

  private CodeBlock fromSettings(CredentialPlan plan) {
    Scope scope = Scope.ofSettings(names.settings());
    ValueCode values = new ValueCode(body, scope);
    if (plan instanceof Basic basic) {
      return CodeBlock.of(
          "$T.basic(\n$L,\n$L)",
          Types.CREDENTIAL,
          values.of(basic.username()),
          values.of(basic.password()));
    }
    if (plan instanceof HostToken token) {
      return CodeBlock.of(
          "$T.bearer($T.token(context, $L, $L))",
          Types.CREDENTIAL,
          Types.CONTEXT_SETTINGS,
          values.text(token.service()),
          values.text(token.module()));
    }
    return CodeBlock.of("$T.bearer($L)", Types.CREDENTIAL, values.of(((Bearer) plan).token()));
  }

  private static MethodSpec getter(ClassName type, String name) {
    return MethodSpec.methodBuilder(name).returns(type).addStatement("return $L", name).build();
  }

  private MethodSpec send() {
    return MethodSpec.methodBuilder("send")
        .returns(Types.ANSWER)
        .addParameter(Types.PLACE, "place")
        .addParameter(Types.of(Types.CALL, Types.RESPONSE_BODY), "call")
        .addParameter(Types.REPEAT, "repeat")
        .addException(Types.REQUEST_EXCEPTION)
        .addStatement("return connection.send($L, place, call, repeat)", names.source())
        .build();
  }

  private static ParameterSpec part(ClassName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }
}
