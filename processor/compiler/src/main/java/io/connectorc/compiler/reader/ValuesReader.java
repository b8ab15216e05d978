package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.ParameterBody;
import io.connectorc.compiler.model.ParameterBody.Entry;
import io.connectorc.compiler.model.ParameterBody.EntryBody;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the {@code values} of one parameter (L8.2 to L8.5). */
final class ValuesReader {
  private final ReaderContext context;

  ValuesReader(ReaderContext context) {
    this.context = context;
  }

  /** Reads all of them; where kinds are mixed, which is told, the first kind counts. */
  ParameterBody body(List<XmlElement> elements) {
    List<Element> values =
        elements.stream().map(element -> context.open(element, Vocabulary.VALUES)).toList();
    boolean named = isNamed(values.get(0));
    tellFirst(
        values,
        element -> isNamed(element) != named,
        "Named and unnamed \"values\" stand side by side. Give all of them a name, or none.");
    List<Element> alike = values.stream().filter(element -> isNamed(element) == named).toList();
    return named ? associative(alike) : unnamed(alike);
  }

  private ParameterBody associative(List<Element> values) {
    List<Entry> entries = new ArrayList<>();
    for (Element element : values) {
      Located<String> name = element.name("name", "L8.3");
      EntryBody body = entryBody(element);
      if (name != null) {
        entries.add(new Entry(name, body));
      }
    }
    return new ParameterBody.Associative(entries);
  }

  private EntryBody entryBody(Element element) {
    tellMixed(element);
    return holdsParameters(element)
        ? new EntryBody.Members(members(element))
        : new EntryBody.Elements(elements(element));
  }

  private ParameterBody unnamed(List<Element> values) {
    values.forEach(this::tellMixed);
    List<Element> filled = values.stream().filter(element -> !isEmpty(element)).toList();
    if (filled.isEmpty()) {
      return new ParameterBody.Array(List.of());
    }
    boolean objects = holdsParameters(filled.get(0));
    tellFirst(
        filled,
        element -> holdsParameters(element) != objects,
        "\"values\" with \"parameter\" and \"values\" with \"value\" stand side by side. Use one"
            + " kind.");
    List<Element> alike =
        filled.stream().filter(element -> holdsParameters(element) == objects).toList();
    return objects
        ? new ParameterBody.Objects(alike.stream().map(this::members).toList())
        : new ParameterBody.Array(alike.stream().flatMap(e -> elements(e).stream()).toList());
  }

  private List<ParameterModel> members(Element element) {
    return ParametersReader.list(element.children("parameter"), context);
  }

  private List<ValueExpression> elements(Element element) {
    return element.children("value").stream()
        .map(value -> context.open(value, Vocabulary.TEXT))
        .map(value -> value.expressions().value(value.text(), null))
        .toList();
  }

  private void tellMixed(Element element) {
    List<XmlElement> children = element.children(List.of("parameter", "value"));
    children.stream()
        .filter(child -> !child.name().value().equals(children.get(0).name().value()))
        .findFirst()
        .ifPresent(
            child ->
                context.error(
                    DiagnosticId.MIXED_VALUES,
                    "L8.5",
                    child.name(),
                    "\"values\" holds \"parameter\" and \"value\". Use one kind."));
  }

  private void tellFirst(List<Element> values, Predicate<Element> odd, String message) {
    values.stream()
        .filter(odd)
        .findFirst()
        .ifPresent(
            element -> context.error(DiagnosticId.MIXED_VALUES, "L8.5", element.name(), message));
  }

  private static boolean isNamed(Element element) {
    return element.attribute("name") != null;
  }

  private static boolean isEmpty(Element element) {
    return element.children(List.of("parameter", "value")).isEmpty();
  }

  /** Where both kinds stand in one element, the first decides. */
  private static boolean holdsParameters(Element element) {
    return element.children(List.of("parameter", "value")).stream()
        .findFirst()
        .filter(child -> child.name().value().equals("parameter"))
        .isPresent();
  }
}
