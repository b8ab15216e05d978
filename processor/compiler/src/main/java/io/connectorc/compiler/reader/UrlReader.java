package io.connectorc.compiler.reader;

import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.model.UrlModel.Variable;
import io.connectorc.compiler.xml.XmlElement;
import java.util.List;

/** Reads a url or a part of one (L6.1). */
final class UrlReader {
  private UrlReader() {}

  static UrlModel read(XmlElement element, ReaderContext context) {
    Element url = context.open(element, Vocabulary.URL);
    List<Variable> variables =
        url.attributes().stream()
            .map(
                attribute ->
                    new Variable(
                        attribute.name(), url.expressions().value(attribute.value(), null)))
            .toList();
    List<String> names = variables.stream().map(variable -> variable.name().value()).toList();
    List<TextPart> parts = url.expressions().urlText(url.text(), names);
    return new UrlModel(url.at(), url.text().span(), variables, parts);
  }
}
