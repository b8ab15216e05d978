package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.Input;
import io.connectorc.compiler.plan.Inputs;
import io.connectorc.compiler.plan.ParameterPlan;
import io.connectorc.compiler.plan.RequestPlan;
import io.connectorc.compiler.plan.UrlPiece;
import io.connectorc.compiler.plan.ValuePlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes methods that build urls, queries and forms. */
final class UrlCode {
  /** A part of so many pieces stands on one line. */
  private static final int SHORT_PART = 3;

  /** More pairs than this are added one by one. */
  private static final int LONG_CHAIN = 50;

  private final Names names;
  private final ClassBody body;
  private final ValueCode values;

  UrlCode(Names names, ClassBody body, ValueCode values) {
    this.names = names;
    this.body = body;
    this.values = values;
  }

  /** A call of the method, added with it, that gives the request's url. */
  CodeBlock url(RequestPlan request, String verb) {
    int mark = body.mark();
    Set<Input> inputs =
        inputs(
            Stream.concat(
                Stream.concat(
                        request.service().stream(), request.parts().stream().flatMap(List::stream))
                    .flatMap(UrlPiece::values),
                request.query().stream().map(ParameterPlan::value)));
    CodeBlock.Builder url = CodeBlock.builder().add(begin(verb)).add(part(request.service()));
    request.parts().forEach(part -> url.add(part(part)));
    if (!request.query().isEmpty()) {
      url.add("\n.query($L)", pairs(request.query(), verb + "Query"));
    }
    return add(mark, verb + "Url", inputs, url.add("\n.build()").build());
  }

  /** A call of the method, added once, that gives the service's own url. */
  CodeBlock serviceUrl(RequestPlan request, String verb) {
    Set<Input> inputs = inputs(request.service().stream().flatMap(UrlPiece::values));
    body.helper(
        "serviceUrl",
        name ->
            method(name, inputs)
                .addStatement("return $L$L\n.build()", begin(verb), part(request.service()))
                .build());
    return CodeBlock.of("serviceUrl($L)", values.scope().arguments(inputs));
  }

  /** A call of the method, added with it, that gives pairs as text. */
  CodeBlock pairs(List<ParameterPlan> pairs, String name) {
    int mark = body.mark();
    Set<Input> inputs = inputs(pairs.stream().map(ParameterPlan::value));
    body.part(
        mark,
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Types.PARAMETER_TEXT)
            .addParameters(values.scope().parameters(inputs))
            .addCode(pairs.size() > LONG_CHAIN ? listed(pairs) : chained(pairs))
            .build());
    return CodeBlock.of("$L($L)", name, values.scope().arguments(inputs));
  }

  private CodeBlock chained(List<ParameterPlan> pairs) {
    CodeBlock.Builder text = CodeBlock.builder().add("return new $T()$>$>", Types.PARAMETER_TEXT);
    pairs.forEach(pair -> text.add("\n$L", add(pair)));
    return text.add(";\n$<$<").build();
  }

  /** The compiler of Java follows a chain call by call, and its stack ends. */
  private CodeBlock listed(List<ParameterPlan> pairs) {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .addStatement("$T pairs = new $T()", Types.PARAMETER_TEXT, Types.PARAMETER_TEXT);
    pairs.forEach(pair -> text.addStatement("pairs$L", add(pair)));
    return text.addStatement("return pairs").build();
  }

  private CodeBlock add(ParameterPlan pair) {
    return CodeBlock.of(".add($L, $L)", Literals.text(pair.name()), values.of(pair.value()));
  }

  private CodeBlock begin(String verb) {
    return CodeBlock.of(
        "new $T($L, $L)", Types.URL_BUILDER, names.source(), RequestCode.place(verb));
  }

  private CodeBlock part(List<UrlPiece> pieces) {
    String separator = pieces.size() > SHORT_PART ? "\n    " : "";
    CodeBlock.Builder part = CodeBlock.builder().add("\n.part()");
    pieces.forEach(piece -> part.add(separator).add(piece(piece)));
    return part.build();
  }

  private CodeBlock piece(UrlPiece piece) {
    if (piece instanceof UrlPiece.Text text) {
      return CodeBlock.of(".text($L)", Literals.text(text.text()));
    }
    if (piece instanceof UrlPiece.Base base) {
      return CodeBlock.of(".base($L)", values.of(base.value()));
    }
    return CodeBlock.of(".variable($L)", values.of(((UrlPiece.Variable) piece).value()));
  }

  private CodeBlock add(int mark, String name, Set<Input> inputs, CodeBlock url) {
    body.part(mark, method(name, inputs).addStatement("return $L", url).build());
    return CodeBlock.of("$L($L)", name, values.scope().arguments(inputs));
  }

  private MethodSpec.Builder method(String name, Set<Input> inputs) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameters(values.scope().parameters(inputs))
        .addException(Types.REQUEST_EXCEPTION);
  }

  private static Set<Input> inputs(Stream<ValuePlan> values) {
    return Inputs.of(values.toList());
  }
}
