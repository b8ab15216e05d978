package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.PlainText;
import io.connectorc.compiler.reader.Shape.Entry;
import io.connectorc.compiler.reader.Shape.Presence;
import io.connectorc.compiler.xml.XmlAttribute;
import io.connectorc.compiler.xml.XmlElement;
import java.util.Set;

/** Checks the attributes of one element: unknown, not compiled, missing (L1.4). */
final class AttributeCheck {
  private final Diagnostics diagnostics;
  private final Shape shape;
  private final Element opened;

  AttributeCheck(Diagnostics diagnostics, Shape shape, Element opened) {
    this.diagnostics = diagnostics;
    this.shape = shape;
    this.opened = opened;
  }

  void check(XmlElement element) {
    // What a refused extension makes needless is not missing.
    if (!checkNames(element)) {
      checkMissing(element);
    }
  }

  /** Whether one of them was refused. */
  private boolean checkNames(XmlElement element) {
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
                .formatted(
                    name, element.name().value(), KnownNames.advice(name, shape.attributes())));
      } else if (entry != null) {
        boolean told = refuse(entry, attribute);
        refused |= told;
        if (!told && !entry.expression()) {
          PlainText.check(
              attribute.value(), attribute.value().span(), "\"" + name + "\"", diagnostics);
        }
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

  private void checkMissing(XmlElement element) {
    Set<String> meant =
        KnownNames.meant(element.attributes().stream().map(XmlAttribute::name), shape.attributes());
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
}
