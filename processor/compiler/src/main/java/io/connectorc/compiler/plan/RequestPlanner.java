package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.HttpMethod;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.UrlModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what a request is made of (L6, L7). */
final class RequestPlanner {
  private final ValuePlanner values;
  private final CipherPlanner ciphers;
  private final ParameterPlanner parameters;
  private final UrlPlanner urls;

  RequestPlanner(ValuePlanner values, CipherPlanner ciphers) {
    this.values = values;
    this.ciphers = ciphers;
    this.parameters = new ParameterPlanner(values);
    this.urls = new UrlPlanner(values);
  }

  RequestPlan plan(EffectiveRequest request, String apiMethod, boolean single) {
    List<List<UrlPiece>> parts = request.urls().stream().map(urls::pieces).toList();
    return new RequestPlan(
        apiMethod,
        request.method().name(),
        request.urls().stream().map(RequestPlanner::written).toList(),
        parts.get(0),
        parts.subList(1, parts.size()),
        request.headers().stream().map(this::header).toList(),
        request.query() ? pairs(request.parameters()) : List.of(),
        request.query() ? new BodyPlan.None() : encrypted(request, body(request)),
        request.method() != HttpMethod.POST && request.method() != HttpMethod.PATCH,
        single,
        Hosts.of(parts),
        Position.of(request.at()));
  }

  private static String written(UrlModel url) {
    return url.parts().stream().map(RequestPlanner::written).collect(Collectors.joining());
  }

  private static String written(TextPart part) {
    if (part instanceof TextPart.Characters characters) {
      return characters.text();
    }
    return part instanceof TextPart.SettingReference setting
        ? "$config.$fields." + setting.name().value()
        : "$" + ((TextPart.VariableReference) part).name().value();
  }

  private HeaderPlan header(HeaderModel header) {
    return new HeaderPlan(header.name().value(), values.plan(header.value()));
  }

  private List<ParameterPlan> pairs(@Nullable ParametersModel model) {
    return model == null ? List.of() : PairPlanner.pairs(parameters.object(model.parameters()));
  }

  private BodyPlan encrypted(EffectiveRequest request, BodyPlan body) {
    return request.cipher() == null || body instanceof BodyPlan.None
        ? body
        : new BodyPlan.Encrypted(body, ciphers.plan(request.cipher()));
  }

  private BodyPlan body(EffectiveRequest request) {
    ParametersModel model = request.parameters();
    if (model == null) {
      return new BodyPlan.None();
    }
    Optional<ParameterModel> rawData = EffectiveRequest.rawData(model);
    if (rawData.isPresent()) {
      return new BodyPlan.Json(parameters.value(rawData.get().body()));
    }
    if (request.raw()) {
      return new BodyPlan.Json(parameters.object(model.parameters()));
    }
    List<ParameterPlan> pairs = pairs(model);
    return pairs.isEmpty() ? new BodyPlan.None() : new BodyPlan.Form(pairs);
  }
}
