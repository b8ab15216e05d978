package io.connectorc.processor;

import io.connectorc.annotations.GenerateConnector;
import io.connectorc.annotations.GenerateConnectors;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One {@link GenerateConnector} in a source.
 *
 * @param file the name that it gives
 * @param value where the name stands, for messages
 */
record AnnotationUse(String file, Element element, AnnotationMirror mirror, AnnotationValue value) {
  private static final String ONE = GenerateConnector.class.getCanonicalName();
  private static final String SEVERAL = GenerateConnectors.class.getCanonicalName();

  /** All of an element, in order; one whose value javac could not read is left to javac. */
  static List<AnnotationUse> of(Element element) {
    List<AnnotationUse> uses = new ArrayList<>();
    element.getAnnotationMirrors().forEach(mirror -> collect(element, mirror, uses));
    return uses;
  }

  private static void collect(Element element, AnnotationMirror mirror, List<AnnotationUse> uses) {
    String type =
        ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
    for (AnnotationValue value : mirror.getElementValues().values()) {
      if (type.equals(ONE) && value.getValue() instanceof String file) {
        uses.add(new AnnotationUse(file, element, mirror, value));
      } else if (type.equals(SEVERAL) && value.getValue() instanceof List<?> several) {
        several.forEach(inner -> nested(element, inner, uses));
      }
    }
  }

  private static void nested(Element element, Object inner, List<AnnotationUse> uses) {
    if (inner instanceof AnnotationValue value
        && value.getValue() instanceof AnnotationMirror mirror) {
      collect(element, mirror, uses);
    }
  }
}
