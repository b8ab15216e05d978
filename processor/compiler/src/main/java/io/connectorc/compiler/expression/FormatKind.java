package io.connectorc.compiler.expression;

import static io.connectorc.compiler.expression.Shape.BOOLEAN;
import static io.connectorc.compiler.expression.Shape.ITEMS;
import static io.connectorc.compiler.expression.Shape.NUMBER;
import static io.connectorc.compiler.expression.Shape.OBJECT;
import static io.connectorc.compiler.expression.Shape.SCALARS;
import static io.connectorc.compiler.expression.Shape.TEXT;

import java.util.EnumSet;
import java.util.Set;

/** The formats of the language (L10): name, argument, what each takes and gives. */
public enum FormatKind {
  INT("int", false),
  FLOAT("float", false),
  STRING("string", false),
  ARRAY("array", false),
  JSON("json", false),
  TRIM("trim", false),
  TIMESTAMP("timestamp", false),
  DATEFORMAT("dateformat", true),
  WRAP("wrap", true),
  PREFIX("prefix", true),
  SUFFIX("suffix", true),
  JOIN("join", true),
  SEPARATE("separate", true),
  ARRAY_VALUES("array_values", false);

  private final String text;
  private final boolean takesArgument;

  FormatKind(String text, boolean takesArgument) {
    this.text = text;
    this.takesArgument = takesArgument;
  }

  /** As it is written in a connector. */
  public String text() {
    return text;
  }

  /** Whether an argument follows after a colon: needed where true, refused where false. */
  public boolean takesArgument() {
    return takesArgument;
  }

  /** The shapes that it can convert, the value permitting; never empty. */
  public Set<Shape> takes() {
    return switch (this) {
      case STRING, ARRAY, JSON -> Shape.any();
      case INT, WRAP, PREFIX, SUFFIX -> EnumSet.of(TEXT, NUMBER, BOOLEAN);
      case FLOAT, TIMESTAMP, DATEFORMAT -> EnumSet.of(TEXT, NUMBER);
      case TRIM, SEPARATE -> EnumSet.of(TEXT);
      case JOIN -> EnumSet.of(SCALARS);
      case ARRAY_VALUES -> EnumSet.of(SCALARS, ITEMS, OBJECT);
    };
  }

  /**
   * The shapes that may come out when one of these goes in.
   *
   * @return empty where it takes none of them
   */
  public Set<Shape> gives(Set<Shape> given) {
    Set<Shape> shapes = EnumSet.noneOf(Shape.class);
    for (Shape shape : given) {
      if (takes().contains(shape)) {
        shapes.addAll(gives(shape));
      }
    }
    return shapes;
  }

  private Set<Shape> gives(Shape taken) {
    return switch (this) {
      case INT, FLOAT, TIMESTAMP -> EnumSet.of(NUMBER);
      case STRING, JSON, TRIM, DATEFORMAT, WRAP, PREFIX, SUFFIX, JOIN -> EnumSet.of(TEXT);
      case SEPARATE -> EnumSet.of(SCALARS);
      case ARRAY -> EnumSet.of(taken.asArray());
      case ARRAY_VALUES ->
          taken == OBJECT ? EnumSet.of(SCALARS, ITEMS) : EnumSet.of(taken.asArray());
    };
  }
}
