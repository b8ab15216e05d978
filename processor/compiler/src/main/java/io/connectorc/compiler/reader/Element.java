package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.Refusals;
import io.connectorc.compiler.expression.ExpressionParser;
import io.connectorc.compiler.expression.FormatChainParser;
import io.connectorc.compiler.expression.PathParser;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlAttribute;
import io.connectorc.compiler.xml.XmlElement;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** An element whose names were checked, for one reader. */
final class Element {
  private static final List<String> BOOLEANS = List.of("true", "false");

  private final XmlElement element;
  private final Shape shape;
  private final ReaderContext context;
  private final Refusals refusals;

  Element(XmlElement element, Shape shape, ReaderContext context) {
    this.element = element;
    this.shape = shape;
    this.context = context;
    this.refusals = context.refusals();
  }

  ReaderContext context() {
    return context;
  }

  Diagnostics diagnostics() {
    return context.diagnostics();
  }

  Refusals refusals() {
    return refusals;
  }

  Located<String> name() {
    return element.name();
  }

  /** The element's name. */
  SourceSpan at() {
    return element.name().span();
  }

  Token text() {
    return element.text();
  }

  /** All attributes, for elements whose attributes the author names. */
  List<XmlAttribute> attributes() {
    return element.attributes();
  }

  /**
   * An attribute's value, or that of an unknown attribute, which was told, whose name is nearest to
   * it: what lacks the value would only echo that. Null where neither is there.
   */
  @Nullable Token attribute(String name) {
    XmlAttribute attribute = xmlAttribute(name);
    if (attribute == null) {
      attribute =
          element.attributes().stream()
              .filter(other -> KnownNames.isMeant(other.name(), name, shape.attributes()))
              .findFirst()
              .orElse(null);
    }
    return attribute == null ? null : attribute.value();
  }

  /** The place of an attribute's name; null where it is absent. */
  @Nullable SourceSpan attributeName(String name) {
    XmlAttribute attribute = xmlAttribute(name);
    return attribute == null ? null : attribute.name().span();
  }

  /** An attribute that names something; null where it is absent or blank. */
  @Nullable Located<String> word(String name) {
    Token value = attribute(name);
    return value == null || value.isBlank() ? null : value.located();
  }

  /** An attribute that must name something; null where it is absent, or blank, which is told. */
  @Nullable Located<String> name(String name, String rule) {
    Token value = attribute(name);
    if (value != null && value.isBlank()) {
      context.error(
          DiagnosticId.BAD_NAME, rule, value.located(), "\"" + name + "\" is blank. Give a name.");
    }
    return word(name);
  }

  /** Whether an attribute says {@code true}; anything but the two words is told. */
  boolean flag(String name, String rule) {
    Token value = attribute(name);
    if (value == null) {
      return false;
    }
    if (!BOOLEANS.contains(value.value())) {
      context.unknownChoice(rule, value, "a value of \"" + name + "\"", BOOLEANS);
    }
    return value.value().equals("true");
  }

  /** An attribute as a value expression; null where it is absent. */
  @Nullable ValueExpression expression(String name) {
    Token value = attribute(name);
    return value == null ? null : expressions().value(value, attribute("format"));
  }

  ExpressionParser expressions() {
    return new ExpressionParser(context.diagnostics(), refusals);
  }

  FormatChainParser chains() {
    return new FormatChainParser(context.diagnostics(), refusals);
  }

  PathParser paths() {
    return new PathParser(context.diagnostics(), refusals);
  }

  /** The children of that name, of a slip for it too, in the document's order. */
  List<XmlElement> children(String name) {
    return element.children().stream().filter(child -> isNamed(child, name)).toList();
  }

  /** The children of any of those names, in the document's order. */
  List<XmlElement> children(List<String> names) {
    return element.children().stream()
        .filter(child -> names.stream().anyMatch(name -> isNamed(child, name)))
        .toList();
  }

  /** The children that are named for modules. */
  List<XmlElement> moduleChildren() {
    return element.children().stream()
        .filter(child -> !shape.children().containsKey(child.name().value()))
        .filter(child -> shape.freeChildren().take(child.name().value(), context.moduleNames()))
        .toList();
  }

  /** Those children; where there are none, unknown ones, which was told, that were meant. */
  List<XmlElement> childrenMeant(String name) {
    List<XmlElement> named = children(name);
    return named.isEmpty()
        ? element.children().stream()
            .filter(child -> KnownNames.isMeant(child.name(), name, shape.children()))
            .toList()
        : named;
  }

  /** Whether an unknown child, which was told, has a name that is nearest to that one. */
  boolean hasChildMeant(String name) {
    return element.children().stream()
        .anyMatch(child -> KnownNames.isMeant(child.name(), name, shape.children()));
  }

  /** Whether it has children that nothing knows, which was told. */
  boolean hasUnknownChildren() {
    return element.children().stream()
        .map(child -> child.name().value())
        .anyMatch(
            name ->
                !shape.children().containsKey(name)
                    && !shape.freeChildren().take(name, context.moduleNames()));
  }

  /** The first child of that name; null where there is none. */
  @Nullable XmlElement child(String name) {
    return children(name).stream().findFirst().orElse(null);
  }

  /** Reads the first child of that name; null where there is none. */
  <T> @Nullable T read(String name, BiFunction<XmlElement, ReaderContext, @Nullable T> reader) {
    XmlElement child = child(name);
    return child == null ? null : reader.apply(child, context);
  }

  private static boolean isNamed(XmlElement child, Shape shape, String name) {
    String own = child.name().value();
    if (own.equals(name)) {
      return true;
    }
    Shape.Entry entry = shape.children().get(own);
    return entry != null && name.equals(entry.meant());
  }

  private boolean isNamed(XmlElement child, String name) {
    return isNamed(child, shape, name);
  }

  private @Nullable XmlAttribute xmlAttribute(String name) {
    return element.attributes().stream()
        .filter(attribute -> attribute.name().value().equals(name))
        .findFirst()
        .orElse(null);
  }
}
