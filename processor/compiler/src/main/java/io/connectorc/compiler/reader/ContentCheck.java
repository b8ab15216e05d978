package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.reader.Shape.Entry;
import io.connectorc.compiler.reader.Shape.FreeChildren;
import io.connectorc.compiler.reader.Shape.Presence;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what stands in one element: unknown elements, those that are not compiled, slips of the
 * pen, what stands twice or is missing, and text (L1.2, L1.4, L1.5).
 */
final class ContentCheck {
  private final ReaderContext context;
  private final Diagnostics diagnostics;
  private final Shape shape;
  private final Element opened;

  ContentCheck(ReaderContext context, Shape shape, Element opened) {
    this.context = context;
    this.diagnostics = context.diagnostics();
    this.shape = shape;
    this.opened = opened;
  }

  void check(XmlElement element) {
    checkChildren(element);
    checkMissing(element);
    if (!shape.text() && !element.text().isBlank()) {
      diagnostics.error(
          DiagnosticId.UNEXPECTED_TEXT,
          "L1.4",
          element.text().span(),
          written(element.text()).span(),
          "\"%s\" takes no text. Leave it out, or put it into an element or a comment."
              .formatted(element.name().value()));
    }
  }

  /** The text up to the first child or comment in it: what stands behind is no text. */
  private static Token written(Token text) {
    int end = 1;
    while (end < text.value().length() && text.offset(end) == text.offset(end - 1) + 1) {
      end++;
    }
    return text.part(0, end).trimmed();
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
                overridable
                    ? moduleAdvice(name.value())
                    : KnownNames.advice(name.value(), shape.children())));
  }

  private String moduleAdvice(String word) {
    List<String> known = new ArrayList<>(context.moduleNames());
    known.addAll(shape.children().keySet());
    return NearestName.of(word, known).isPresent()
        ? NearestName.hint(word, known)
        : KnownNames.takes(shape.children());
  }

  private void checkMissing(XmlElement element) {
    Set<String> meant =
        KnownNames.meant(element.children().stream().map(XmlElement::name), shape.children());
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
}
