package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.AuthModel;
import io.connectorc.compiler.model.ServiceModel;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the service's url and how to sign in (L6). */
final class ServiceReader {
  private static final List<String> METHODS = List.of("basic", "apikey", "oauth");

  /** The one type of {@code oauth}; the other is an extension, which its shape refuses (B3). */
  private static final String VTAP = "vtap";

  private static final String OAUTH2 = "oauth2";

  private ServiceReader() {}

  static ServiceModel read(XmlElement element, ReaderContext context) {
    Element service = context.open(element, Vocabulary.SERVICE);
    XmlElement url = service.child("url");
    if (url != null && url.text().value().isEmpty()) {
      context.error(
          DiagnosticId.MISSING_TEXT,
          "L6.1",
          url.name(),
          "The \"url\" of the service is empty. Write its base, like https://api.example.com.");
    }
    return new ServiceModel(
        service.at(),
        service.read("url", UrlReader::read),
        service.read("auth", ServiceReader::auth));
  }

  private static @Nullable AuthModel auth(XmlElement auth, ReaderContext context) {
    List<XmlElement> methods = context.open(auth, Vocabulary.AUTH).children(METHODS);
    methods.stream()
        .skip(1)
        .forEach(
            second ->
                context.error(
                    DiagnosticId.SECOND_AUTH_METHOD,
                    "L6.4",
                    second.name(),
                    "\"%s\" is a second way to sign in beside \"%s\". Leave one of them out."
                        .formatted(second.name().value(), methods.get(0).name().value())));
    AuthModel first = null;
    for (XmlElement element : methods) {
      AuthModel method = method(element, context);
      first = first == null ? method : first;
    }
    return first;
  }

  private static @Nullable AuthModel method(XmlElement element, ReaderContext context) {
    return switch (element.name().value()) {
      case "basic" -> basic(context.open(element, Vocabulary.BASIC));
      case "oauth" -> oauth(context.open(element, Vocabulary.OAUTH));
      default -> apiKey(context.open(element, Vocabulary.API_KEY));
    };
  }

  private static @Nullable AuthModel basic(Element basic) {
    ValueExpression username = basic.expression("username");
    ValueExpression password = basic.expression("password");
    return username == null || password == null
        ? null
        : new AuthModel.Basic(basic.at(), username, password);
  }

  private static @Nullable AuthModel apiKey(Element apiKey) {
    ValueExpression token = apiKey.expression("token");
    return token == null ? null : new AuthModel.ApiKey(apiKey.at(), token);
  }

  private static @Nullable AuthModel oauth(Element oauth) {
    Token type = oauth.attribute("type");
    if (type != null && !type.value().equals(VTAP) && !type.value().equals(OAUTH2)) {
      oauth.context().unknownChoice("L6.4", type, "a type of \"oauth\"", List.of(VTAP));
    }
    oauth.name("service", "L6.4");
    oauth.name("module", "L6.4");
    ValueExpression service = oauth.expression("service");
    ValueExpression module = oauth.expression("module");
    return service == null || module == null
        ? null
        : new AuthModel.VtapOAuth(oauth.at(), service, module);
  }
}
