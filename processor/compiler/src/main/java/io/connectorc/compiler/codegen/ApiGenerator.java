package io.connectorc.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.BodyPlan;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.ModulePlan;
import io.connectorc.compiler.plan.RequestPlan;
import javax.lang.model.element.Modifier;

/** Writes the Retrofit interface: a method for each request. */
final class ApiGenerator {
  private ApiGenerator() {}

  static TypeSpec generate(ConnectorPlan connector) {
    TypeSpec.Builder api =
        TypeSpec.interfaceBuilder(connector.apiClass())
            .addJavadoc(
                "The requests that this connector sends; each takes its whole url and all its"
                    + " headers.\n")
            .addModifiers(Modifier.PUBLIC);
    for (ModulePlan module : connector.modules()) {
      Names.requests(module).forEach(request -> api.addMethod(method(request)));
    }
    return api.build();
  }

  /** Whether the method takes a body: a POST without one sends an empty one by itself. */
  static boolean takesBody(RequestPlan request) {
    return !(request.body() instanceof BodyPlan.None);
  }

  private static MethodSpec method(RequestPlan request) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(request.apiMethod())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addAnnotation(Types.retrofit("Streaming"))
            .addAnnotation(verb(request))
            .returns(Types.of(Types.CALL, Types.RESPONSE_BODY))
            .addParameter(
                ParameterSpec.builder(Types.STRING, "url")
                    .addAnnotation(Types.retrofit("Url"))
                    .build())
            .addParameter(
                ParameterSpec.builder(Types.map(Types.STRING, Types.STRING), "headers")
                    .addAnnotation(Types.retrofit("HeaderMap"))
                    .build());
    if (takesBody(request)) {
      method.addParameter(
          ParameterSpec.builder(Types.REQUEST_BODY, "body")
              .addAnnotation(Types.retrofit("Body"))
              .build());
    }
    return method.build();
  }

  private static AnnotationSpec verb(RequestPlan request) {
    if (request.method().equals("DELETE") && takesBody(request)) {
      return AnnotationSpec.builder(Types.retrofit("HTTP"))
          .addMember("method", "$L", Literals.text(request.method()))
          .addMember("hasBody", "true")
          .build();
    }
    return AnnotationSpec.builder(Types.retrofit(request.method())).build();
  }
}
