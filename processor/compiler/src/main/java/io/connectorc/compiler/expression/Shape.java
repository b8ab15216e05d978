package io.connectorc.compiler.expression;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a value can be, as far as the build can tell (L10.1). A set of shapes says that the value is
 * one of them; null is of every shape.
 */
public enum Shape {
  TEXT("text"),
  NUMBER("a number"),
  BOOLEAN("a boolean"),
  /** Of texts, numbers and booleans; or empty. */
  SCALARS("an array of scalars"),
  /** Of arrays and objects. */
  ITEMS("an array of objects"),
  OBJECT("an object");

  private static final Set<Shape> ANY = Collections.unmodifiableSet(EnumSet.allOf(Shape.class));

  private final String text;

  Shape(String text) {
    this.text = text;
  }

  /** All shapes: nothing is known of the value. */
  public static Set<Shape> any() {
    return ANY;
  }

  /** In the words of a message: "a number". */
  public String text() {
    return text;
  }

  /** An array with this as its element; an array itself. */
  Shape asArray() {
    return switch (this) {
      case TEXT, NUMBER, BOOLEAN, SCALARS -> SCALARS;
      case ITEMS, OBJECT -> ITEMS;
    };
  }
}
