package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.diagnostic.Refusals;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.Collection;
import java.util.Set;

/**
 * What all readers of a document share.
 *
 * @param moduleNames the vtiger modules that the document declares
 */
record ReaderContext(Diagnostics diagnostics, boolean portable, Set<String> moduleNames) {

  /** Reads an element, checked against what may stand in it. */
  Element open(XmlElement element, Shape shape) {
    Element opened = new Element(element, shape, this);
    new AttributeCheck(diagnostics, shape, opened).check(element);
    new ContentCheck(this, shape, opened).check(element);
    return opened;
  }

  Refusals refusals() {
    return new Refusals(diagnostics, portable);
  }

  /** Tells that a word is none of those that may stand there. */
  void unknownChoice(String rule, Token word, String what, Collection<String> known) {
    diagnostics.error(
        DiagnosticId.UNKNOWN_CHOICE,
        rule,
        word.span(),
        "\"%s\" is not %s.%s"
            .formatted(word.value(), what, NearestName.hintOrAll(word.value(), known)));
  }

  void error(DiagnosticId id, String rule, Located<?> at, String message) {
    diagnostics.error(id, rule, at.span(), message);
  }
}
