package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.connectorc.compiler.plan.BodyPlan;
import io.connectorc.compiler.plan.CredentialPlan;
import io.connectorc.compiler.plan.HeaderPlan;
import io.connectorc.compiler.plan.Input;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.JsonPlan;
import io.connectorc.compiler.plan.RequestPlan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method that sends one request of a module, with those that build its parts. */
final class RequestCode {
  private static final String JSON_TYPE = "application/json";
  private static final String TEXT_TYPE = "text/plain";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  private final Names names;
  private final ClassBody body;
  private final Scope scope;
  private final ValueCode values;
  private final UrlCode urls;

  RequestCode(Names names, ClassBody body, Scope scope) {
    this.names = names;
    this.body = body;
    this.scope = scope;
    this.values = new ValueCode(body, scope);
    this.urls = new UrlCode(names, body, values);
  }

  /** The parameters of a method that needs these inputs. */
  List<ParameterSpec> parameters(Set<Input> inputs) {
    return scope.parameters(inputs);
  }

  /** The constant that holds a request's place. */
  static String place(String verb) {
    return verb.toUpperCase(Locale.ROOT);
  }

  /**
   * Adds the method {@code sendVERB}.
   *
   * @param verb {@code pull}, {@code append}, or the mode in lower case
   * @param given what it gets besides the client
   */
  void add(RequestPlan request, String verb, List<ParameterSpec> given) {
    Set<Input> inputs = Inputs.of(request.values().toList());
    body.field(
        FieldSpec.builder(
                Types.PLACE, place(verb), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(Literals.place(request.at()))
            .build());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("send" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Types.ANSWER)
            .addParameter(names.client(), "client")
            .addParameters(given)
            .addException(Types.REQUEST_EXCEPTION);
    if (inputs.contains(Input.SETTINGS)) {
      method.addStatement("$T settings = client.settings()", scope.settings());
    }
    if (inputs.contains(Input.ID) || inputs.contains(Input.VALUES) || inputs.contains(Input.SENT)) {
      method.addStatement("$T record = batch.get(0)", scope.record());
    }
    method
        .addStatement("$T url = $L", String.class, urls.url(request, verb))
        .addStatement(
            "$T headers =\n$L", Types.map(Types.STRING, Types.STRING), headers(request, verb));
    CodeBlock arguments = CodeBlock.of("url, headers");
    if (ApiGenerator.takesBody(request)) {
      method.addStatement("$T body =\n$L", Types.REQUEST_BODY, body(request.body(), verb));
      arguments = CodeBlock.of("url, headers, body");
    }
    method
        .addStatement(
            "$T call =\nclient.api().$L($L)",
            Types.of(Types.CALL, Types.RESPONSE_BODY),
            request.apiMethod(),
            arguments)
        .addStatement(
            "return client.send($L, call, $T.$L)",
            place(verb),
            Types.REPEAT,
            repeat(request, verb));
    body.add(method.build());
  }

  private static String repeat(RequestPlan request, String verb) {
    if (!request.safe()) {
      return "ONLY_IF_ASKED";
    }
    return verb.equals("create") ? "SAFE_CREATE" : "SAFE";
  }

  private CodeBlock headers(RequestPlan request, String verb) {
    CodeBlock.Builder headers =
        CodeBlock.builder()
            .add("new $T($L, $L)", Types.REQUEST_HEADERS, names.source(), place(verb));
    for (HeaderPlan header : request.headers()) {
      headers.add("\n    .set($L, $L)", Literals.text(header.name()), values.of(header.value()));
    }
    if (!(names.connector().credential() instanceof CredentialPlan.None)) {
      headers.add("\n    .authorize(client.credential(), url, $L)", urls.serviceUrl(request, verb));
    }
    return headers.add("\n    .map()").build();
  }

  private CodeBlock body(BodyPlan plan, String verb) {
    if (plan instanceof BodyPlan.Encrypted encrypted) {
      return CodeBlock.of(
          "$T.text(\n    client.$L().encrypt($L), $L)",
          Types.BODIES,
          encrypted.cipher().accessor(),
          plain(encrypted.plain(), verb),
          Literals.text(TEXT_TYPE));
    }
    if (plan instanceof BodyPlan.Json json) {
      return CodeBlock.of(
          "$T.json($L, $L)", Types.BODIES, json(json.json(), verb), Literals.text(JSON_TYPE));
    }
    BodyPlan.Form form = (BodyPlan.Form) plan;
    return CodeBlock.of(
        "$T.form($L, $L)",
        Types.BODIES,
        urls.pairs(form.parameters(), verb + "Form"),
        Literals.text(FORM_TYPE));
  }

  private static String writer(String verb) {
    return switch (verb) {
      case "pull" -> "writePullBody";
      case "append" -> "writeAppendBody";
      default -> "writePushBody";
    };
  }

  /** What is encrypted: bytes, or a text. */
  private CodeBlock plain(BodyPlan plan, String verb) {
    return plan instanceof BodyPlan.Json json
        ? json(json.json(), verb)
        : CodeBlock.of(
            "$L.toString()", urls.pairs(((BodyPlan.Form) plan).parameters(), verb + "Form"));
  }

  private CodeBlock json(JsonPlan json, String verb) {
    String method = new JsonCode(body, values).method(writer(verb), json);
    return JsonMethods.bytes(method, scope.arguments(Inputs.of(json)));
  }
}
