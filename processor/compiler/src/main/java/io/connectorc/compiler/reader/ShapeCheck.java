package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.reader.Shape.Entry;
import io.connectorc.compiler.reader.Shape.FreeChildren;
import io.connectorc.compiler.reader.Shape.Presence;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.xml.XmlAttribute;
import io.connectorc.compiler.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the names in one element: unknown ones, those that are known and not compiled, slips of
 * the pen, and what stands twice or is missing (L1.2, L1.4, L1.5).
 */
final class ShapeCheck {
  private final ReaderContext context;
  private final Diagnostics diagnostics;
  private final Shape shape;
  private final Element opened;

  ShapeCheck(ReaderContext context, Shape shape, Element opened) {
    this.context = context;
    this.diagnostics = context.diagnostics();
    this.shape = shape;
    this.opened = opened;
  }

  void check(XmlElement element) {
    boolean refused = checkAttributes(element);
    checkChildren(element);
    if (!shape.text() && !element.text().isBlank()) {
      diagnostics.error(
          DiagnosticId.UNEXPECTED_TEXT,
          "L1.4",
          element.text().span(),
          "\"%s\" takes no text. Leave it out, or put it into an element or a comment."
              .formatted(element.name().value()));
    }
    // What a refused extension makes needless is not missing.
    if (!refused) {
      checkMissingAttributes(element);
    }
    checkMissingChildren(element);
  }

  /** Whether one of them was refused. */
  private boolean checkAttributes(XmlElement element) {
    boolean refused = false;
    for (XmlAttribute attribute : element.attributes()) {
      String name = attribute.name().value();
      Entry entry = shape.attributes().get(name);
      if (entry == null && !shape.freeAttributes()) {
        diagnostics.error(
            DiagnosticId.UNKNOWN_ATTRIBUTE,
            "L1.4",
            attribute.name().span(),
            "\"%s\" is no attribute of \"%s\".%s"
                .formatted(name, element.name().value(), advice(name, shape.attributes())));
      } else if (entry != null) {
        refused |= refuse(entry, attribute);
      }
    }
    return refused;
  }

  private boolean refuse(Entry entry, XmlAttribute attribute) {
    String name = attribute.name().value();
    String value = attribute.value().value();
    String valueRule = shape.refusedValues().get(name + "=" + value);
    if (valueRule != null) {
      opened.refusals().refuse(valueRule, attribute.value().span(), name + "=\"" + value + "\"");
      return true;
    }
    boolean refused =
        entry.presence() == Presence.REFUSED
            || (entry.presence() == Presence.REFUSED_UNLESS_FALSE && !value.equals("false"));
    if (refused) {
      opened
          .refusals()
          .refuse(entry.rule(), attribute.name().span(), "The attribute \"" + name + "\"");
    }
    return refused;
  }

  private void checkChildren(XmlElement element) {
    Set<String> seen = new HashSet<>();
    for (XmlElement child : element.children()) {
      Located<String> name = child.name();
      Entry entry = shape.children().get(name.value());
      if (entry == null) {
        checkFreeChild(element, name);
      } else if (entry.isRefused()) {
        context
            .refusals()
            .refuse(entry.rule(), name.span(), "The element \"" + name.value() + "\"");
      } else {
        String meant = readSlip(name, entry.meant());
        Entry real = shape.children().getOrDefault(meant, entry);
        if (real.presence() != Presence.REPEATED && !seen.add(meant)) {
          diagnostics.error(
              DiagnosticId.REPEATED_ELEMENT,
              real.rule(),
              name.span(),
              "\"%s\" stands in \"%s\" more than once. Leave all but one out."
                  .formatted(meant, element.name().value()));
        }
      }
    }
  }

  private String readSlip(Located<String> name, @Nullable String meant) {
    if (meant == null) {
      return name.value();
    }
    diagnostics.warning(
        DiagnosticId.MISSPELLED,
        "L1.5",
        name.span(),
        "\"%s\" is read as \"%s\".".formatted(name.value(), meant));
    return meant;
  }

  private void checkFreeChild(XmlElement element, Located<String> name) {
    Set<String> modules = context.moduleNames();
    if (shape.freeChildren().take(name.value(), modules)) {
      return;
    }
    if (shape.freeChildren() == FreeChildren.MODULES_REFUSED && modules.contains(name.value())) {
      context
          .refusals()
          .refuse("B14", name.span(), "What is said here for \"" + name.value() + "\" alone");
      return;
    }
    boolean overridable = shape.freeChildren() == FreeChildren.MODULES;
    diagnostics.error(
        DiagnosticId.UNKNOWN_ELEMENT,
        "L1.4",
        name.span(),
        "\"%s\" is no element of \"%s\"%s.%s"
            .formatted(
                name.value(),
                element.name().value(),
                overridable ? " and no module" : "",
                overridable ? moduleAdvice(name.value()) : advice(name.value(), shape.children())));
  }

  private String moduleAdvice(String word) {
    List<String> known = new ArrayList<>(context.moduleNames());
    known.addAll(shape.children().keySet());
    return NearestName.of(word, known).isPresent()
        ? NearestName.hint(word, known)
        : takes(shape.children());
  }

  private void checkMissingAttributes(XmlElement element) {
    Set<String> meant =
        meant(element.attributes().stream().map(XmlAttribute::name), shape.attributes());
    shape
        .attributes()
        .forEach(
            (name, entry) -> {
              if (entry.presence() == Presence.REQUIRED
                  && opened.attribute(name) == null
                  && !meant.contains(name)) {
                diagnostics.error(
                    DiagnosticId.MISSING_ATTRIBUTE,
                    entry.rule(),
                    element.name().span(),
                    "\"%s\" lacks the attribute \"%s\".".formatted(element.name().value(), name));
              }
            });
  }

  private void checkMissingChildren(XmlElement element) {
    Set<String> meant = meant(element.children().stream().map(XmlElement::name), shape.children());
    shape
        .children()
        .forEach(
            (name, entry) -> {
              if (entry.presence() == Presence.REQUIRED
                  && opened.child(name) == null
                  && !meant.contains(name)) {
                diagnostics.error(
                    DiagnosticId.MISSING_ELEMENT,
                    entry.rule(),
                    element.name().span(),
                    "\"%s\" lacks the element \"%s\".".formatted(element.name().value(), name));
              }
            });
  }

  /** What unknown names, which were told, are nearest to: that is not missing. */
  private static Set<String> meant(Stream<Located<String>> names, Map<String, Entry> known) {
    return names
        .map(Located::value)
        .filter(name -> !known.containsKey(name))
        .flatMap(name -> NearestName.of(name, known.keySet()).stream())
        .collect(Collectors.toSet());
  }

  private static String advice(String word, Map<String, Entry> known) {
    String hint = NearestName.hint(word, known.keySet());
    return hint.isEmpty() ? takes(known) : hint;
  }

  private static String takes(Map<String, Entry> known) {
    String names =
        String.join(
            ", ",
            known.entrySet().stream()
                .filter(entry -> !entry.getValue().isRefused())
                .filter(entry -> entry.getValue().presence() != Presence.SLIP)
                .map(Map.Entry::getKey)
                .toList());
    return names.isEmpty() ? " It takes none." : " It takes: " + names + ".";
  }
}
