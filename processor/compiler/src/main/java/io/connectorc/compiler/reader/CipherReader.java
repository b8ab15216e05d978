package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.CipherModel.Part;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what encrypts and decrypts (L11.5, L12.5). */
final class CipherReader {
  /** The source's slip for {@code 3DES} (L1.5). */
  private static final String SLIP = "3EDS";

  private static final String TRIPLE_DES = "3DES";

  private CipherReader() {}

  /** What a response says, in elements. */
  static CipherModel decryption(Element response) {
    return new CipherModel(
        response.name(),
        child(response, "algo", Vocabulary.ALGO),
        child(response, "key", Vocabulary.CIPHER),
        child(response, "iv", Vocabulary.CIPHER));
  }

  /** What parameters say, in attributes. */
  static CipherModel encryption(Element parameters) {
    return new CipherModel(
        parameters.name(),
        attribute(parameters, "algo"),
        attribute(parameters, "key"),
        attribute(parameters, "iv"));
  }

  /**
   * Whether a word of an attribute switches something on: any but {@code false}, since one that is
   * neither was told.
   *
   * @param name of the attribute
   */
  static boolean isOn(Element element, String name, String rule) {
    Token word = element.attribute(name);
    return element.flag(name, rule) || word == null || !word.value().equals("false");
  }

  private static @Nullable Part child(Element response, String name, Shape shape) {
    XmlElement child = response.child(name);
    if (child == null) {
      return response.hasChildMeant(name) ? new Part(response.name(), null) : null;
    }
    return part(response.context().open(child, shape), child.name(), "use", name);
  }

  private static @Nullable Part attribute(Element parameters, String name) {
    SourceSpan at = parameters.attributeName(name);
    if (at == null) {
      return parameters.attribute(name) == null ? null : new Part(parameters.name(), null);
    }
    return part(parameters, new Located<>(name, at), name, name);
  }

  private static Part part(Element element, Located<String> at, String attribute, String what) {
    Token token = element.attribute(attribute);
    if (token == null) {
      return new Part(at, null);
    }
    if (what.equals("algo") && token.value().equals(SLIP)) {
      element
          .diagnostics()
          .warning(
              DiagnosticId.MISSPELLED,
              "L1.5",
              token.span(),
              "\"%s\" is read as \"%s\".".formatted(SLIP, TRIPLE_DES));
      return new Part(at, new ValueExpression.Literal(TRIPLE_DES, List.of(), token.span()));
    }
    return new Part(at, element.expressions().value(token, null));
  }
}
