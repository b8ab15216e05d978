package io.connectorc.compiler.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in one kind of element.
 *
 * @param attributes by name, in the order in which messages list them
 * @param children by name, likewise
 * @param refusedValues rules of attribute values that are known and not compiled, by {@code
 *     name=value}
 * @param freeAttributes whether the author names attributes
 * @param freeChildren what a child of another name is
 * @param text whether it holds text
 */
record Shape(
    Map<String, Entry> attributes,
    Map<String, Entry> children,
    Map<String, String> refusedValues,
    boolean freeAttributes,
    FreeChildren freeChildren,
    boolean text) {

  static Builder builder() {
    return new Builder();
  }

  /** How a name stands in an element. */
  enum Presence {
    /** An attribute, or an element that stands at most once. */
    OPTIONAL,
    /** The same, and it must be there. */
    REQUIRED,
    /** An element that stands any number of times. */
    REPEATED,
    /** Known, and not compiled. */
    REFUSED,
    /** Known and not compiled, unless it says {@code false}, which is what absence means. */
    REFUSED_UNLESS_FALSE,
    /** A slip of the source's pen for another name (L1.5). */
    SLIP
  }

  /** What children of unknown names are. */
  enum FreeChildren {
    /** Errors. */
    NONE,
    /** Free names, which must turn out to be those of modules (L4.4). */
    ANY,
    /** Named for modules of the document; others are errors. */
    MODULES,
    /** Errors, but for names of modules, which are an extension (B14). */
    MODULES_REFUSED;

    /** Whether a child of that name, which is none of the language, is read. */
    boolean take(String name, Set<String> modules) {
      return this == ANY || (this == MODULES && modules.contains(name));
    }
  }

  /**
   * One name.
   *
   * @param rule that asks for it, or describes it
   * @param meant the right spelling of a slip; null else
   * @param expression whether an attribute holds a value or a chain of formats, in which settings
   *     and dynamic values are read; elsewhere they are characters
   */
  record Entry(Presence presence, String rule, @Nullable String meant, boolean expression) {
    boolean isRefused() {
      return presence == Presence.REFUSED || presence == Presence.REFUSED_UNLESS_FALSE;
    }
  }

  /** Puts a shape together. */
  static final class Builder {
    private final Map<String, Entry> attributes = new LinkedHashMap<>();
    private final Map<String, Entry> children = new LinkedHashMap<>();
    private final Map<String, String> refusedValues = new LinkedHashMap<>();
    private boolean freeAttributes;
    private FreeChildren freeChildren = FreeChildren.NONE;
    private boolean text;

    Builder attributes(Presence presence, String rule, String... names) {
      return add(attributes, new Entry(presence, rule, null, false), names);
    }

    /** Attributes that hold a value or a chain of formats. */
    Builder expressions(Presence presence, String rule, String... names) {
      return add(attributes, new Entry(presence, rule, null, true), names);
    }

    Builder children(Presence presence, String rule, String... names) {
      return add(children, new Entry(presence, rule, null, false), names);
    }

    Builder slip(String slip, String meant) {
      children.put(slip, new Entry(Presence.SLIP, "L1.5", meant, false));
      return this;
    }

    Builder refusedValue(String rule, String attribute, String value) {
      refusedValues.put(attribute + "=" + value, rule);
      return this;
    }

    Builder freeAttributes() {
      freeAttributes = true;
      return this;
    }

    Builder freeChildren(FreeChildren kind) {
      freeChildren = kind;
      return this;
    }

    Builder text() {
      text = true;
      return this;
    }

    Shape build() {
      return new Shape(
          Collections.unmodifiableMap(new LinkedHashMap<>(attributes)),
          Collections.unmodifiableMap(new LinkedHashMap<>(children)),
          Map.copyOf(refusedValues),
          freeAttributes,
          freeChildren,
          text);
    }

    private Builder add(Map<String, Entry> to, Entry entry, String[] names) {
      for (String name : names) {
        to.put(name, entry);
      }
      return this;
    }
  }
}
