package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.ParameterBody;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads parameters (L7.2, L8). */
final class ParametersReader {
  private ParametersReader() {}

  static ParametersModel read(XmlElement element, ReaderContext context) {
    Element parameters = context.open(element, Vocabulary.PARAMETERS);
    Token raw = parameters.attribute("raw-post-data");
    boolean isRaw = parameters.flag("raw-post-data", "L7.2");
    return new ParametersModel(
        parameters.at(),
        isRaw && raw != null ? raw.span() : null,
        CipherReader.encryption(parameters),
        list(parameters.children("parameter"), context));
  }

  /** Reads parameters beside each other; those that are no parameters at all are left out. */
  static List<ParameterModel> list(List<XmlElement> elements, ReaderContext context) {
    return elements.stream()
        .map(element -> parameter(context.open(element, Vocabulary.PARAMETER)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable ParameterModel parameter(Element parameter) {
    Located<String> name = parameter.name("name", "L8.1");
    ValueExpression value = parameter.expression("value");
    List<XmlElement> values = parameter.children("values");
    checkShape(parameter, value, values);
    ParameterBody body =
        values.isEmpty() ? single(value) : new ValuesReader(parameter.context()).body(values);
    return name == null || body == null ? null : new ParameterModel(parameter.at(), name, body);
  }

  private static @Nullable ParameterBody single(@Nullable ValueExpression value) {
    return value == null ? null : new ParameterBody.Single(value);
  }

  private static void checkShape(
      Element parameter, @Nullable ValueExpression value, List<XmlElement> values) {
    boolean told = parameter.hasUnknownChildren() || !parameter.text().isBlank();
    if (value == null && values.isEmpty() && !told) {
      parameter
          .context()
          .error(
              DiagnosticId.MISSING_ATTRIBUTE,
              "L8.1",
              parameter.name(),
              "\"parameter\" has neither a \"value\" nor \"values\" in it. Give it one of them.");
    }
    if (values.isEmpty()) {
      return;
    }
    if (value != null) {
      parameter
          .context()
          .error(
              DiagnosticId.MIXED_VALUES,
              "L8.5",
              values.get(0).name(),
              "\"parameter\" has a \"value\" and \"values\" in it. Leave one of them out.");
    }
    SourceSpan format = parameter.attributeName("format");
    if (value == null && format != null) {
      parameter
          .diagnostics()
          .error(
              DiagnosticId.NEEDLESS_ATTRIBUTE,
              "L8.1",
              format,
              "\"format\" goes with \"value\". Leave it out, or write formats behind the values.");
    }
  }
}
