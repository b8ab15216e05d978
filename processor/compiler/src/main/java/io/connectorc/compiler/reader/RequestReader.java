package io.connectorc.compiler.reader;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.HttpMethod;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the requests of pull and push (L7.1). */
final class RequestReader {
  private static final Map<String, HttpMethod> METHODS =
      Arrays.stream(HttpMethod.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  method -> method.name().toLowerCase(Locale.ROOT), Function.identity()));

  private RequestReader() {}

  static RequestModel pull(XmlElement element, ReaderContext context) {
    return request(context.open(element, Vocabulary.PULL_REQUEST), List.of());
  }

  static RequestModel push(XmlElement element, ReaderContext context) {
    Element request = context.open(element, Vocabulary.PUSH_REQUEST);
    return request(request, ModeReader.read(request));
  }

  /** The request of appended fields; it was opened, since its response may stand in it. */
  static RequestModel append(Element request) {
    return request(request, List.of());
  }

  private static RequestModel request(Element request, List<ModeModel> modes) {
    return new RequestModel(
        request.at(),
        method(request),
        encrypt(request),
        request.read("url", UrlReader::read),
        headers(request),
        request.read("parameters", ParametersReader::read),
        request.moduleChildren().stream()
            .map(module -> override(module, request.context()))
            .toList(),
        modes,
        request.hasUnknownChildren());
  }

  private static ModuleOverride override(XmlElement element, ReaderContext context) {
    Element override = context.open(element, Vocabulary.OVERRIDE);
    return new ModuleOverride(
        override.name(),
        override.read("url", UrlReader::read),
        headers(override),
        override.read("parameters", ParametersReader::read));
  }

  /** A method that is none, which was told, is taken as one with which all else may go. */
  private static @Nullable Located<HttpMethod> method(Element request) {
    Token word = request.attribute("method");
    if (word == null) {
      return null;
    }
    HttpMethod method = METHODS.get(word.value());
    if (method == null) {
      request
          .context()
          .unknownChoice("L7.1", word, "a method", METHODS.keySet().stream().sorted().toList());
      return new Located<>(HttpMethod.POST, word.span());
    }
    return new Located<>(method, word.span());
  }

  private static @Nullable SourceSpan encrypt(Element request) {
    Token word = request.attribute("encrypt");
    return word != null && CipherReader.isOn(request, "encrypt", "L12.5") ? word.span() : null;
  }

  private static List<HeaderModel> headers(Element owner) {
    XmlElement headers = owner.child("headers");
    return headers == null
        ? List.of()
        : owner.context().open(headers, Vocabulary.HEADERS).children("header").stream()
            .map(header -> header(owner.context().open(header, Vocabulary.HEADER)))
            .filter(Objects::nonNull)
            .toList();
  }

  private static @Nullable HeaderModel header(Element header) {
    Located<String> name = header.name("name", "L7.1");
    ValueExpression value = header.expression("value");
    return name == null || value == null ? null : new HeaderModel(header.at(), name, value);
  }
}
