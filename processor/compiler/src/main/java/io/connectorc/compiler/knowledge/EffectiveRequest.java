package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.HttpMethod;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request as it is sent for one module, its overrides taken in (L7.1, L12.1).
 *
 * @param module vtiger name
 * @param mode of a push; null for a pull and for appended fields
 * @param at the name of the mode's element, or of the {@code request} where there is no mode
 * @param method the default where none is given
 * @param urls the url's parts that are there: the service's, the module override's or else the
 *     request's, the mode's (L6.3)
 * @param headers merged by name without regard to case; an override stands where the header that it
 *     replaces stood
 * @param cipher what encrypts its body; null where nothing does (L12.5)
 * @param parameters the mode's, else the module override's, else the request's; null where none has
 *     any
 */
public record EffectiveRequest(
    String module,
    @Nullable ModeModel mode,
    SourceSpan at,
    HttpMethod method,
    List<UrlModel> urls,
    List<HeaderModel> headers,
    @Nullable CipherModel cipher,
    @Nullable ParametersModel parameters) {
  /** The parameter that is the whole body (L7.3). */
  public static final String RAW_DATA = "_raw_data";

  public EffectiveRequest {
    urls = List.copyOf(urls);
    headers = List.copyOf(headers);
  }

  /** This request with its headers merged over others (L11.6). */
  EffectiveRequest over(List<HeaderModel> others) {
    return new EffectiveRequest(
        module, mode, at, method, urls, merged(others, headers), cipher, parameters);
  }

  /** Headers by name without regard to case (L7.1), each where the first of its name stood. */
  static List<HeaderModel> merged(List<HeaderModel> headers, List<HeaderModel> over) {
    Map<String, HeaderModel> merged = new LinkedHashMap<>();
    Stream.concat(headers.stream(), over.stream())
        .forEach(header -> merged.put(header.name().value().toLowerCase(Locale.ROOT), header));
    return List.copyOf(merged.values());
  }

  /** Whether the parameters are a JSON body (L7.2): they say so, or are the body itself (L7.3). */
  public boolean raw() {
    return parameters != null
        && (parameters.rawPostData() != null || rawData(parameters).isPresent());
  }

  /** Whether the parameters go into the query: GET and DELETE without raw data (L7.2). */
  public boolean query() {
    return !raw() && (method == HttpMethod.GET || method == HttpMethod.DELETE);
  }

  /** The values that it sends; those of a url's variables only where its text has them. */
  public Stream<ValueExpression> values() {
    return Stream.of(
            urls.stream().flatMap(EffectiveRequest::values),
            headers.stream().map(HeaderModel::value),
            parameters == null
                ? Stream.<ValueExpression>empty()
                : parameters.parameters().stream().flatMap(it -> it.body().values()))
        .flatMap(found -> found);
  }

  private static Stream<ValueExpression> values(UrlModel url) {
    return url.variables().stream()
        .filter(variable -> url.uses(variable.name().value()))
        .map(UrlModel.Variable::value);
  }

  /** The same with another cipher. */
  EffectiveRequest encrypted(@Nullable CipherModel with) {
    return new EffectiveRequest(module, mode, at, method, urls, headers, with, parameters);
  }

  /** The parameter that is the whole body, where there is one (L7.3). */
  public static Optional<ParameterModel> rawData(ParametersModel parameters) {
    return parameters.parameters().stream()
        .filter(parameter -> parameter.name().value().equals(RAW_DATA))
        .findFirst();
  }
}
