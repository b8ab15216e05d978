package io.connectorc.compiler.validation;

import io.connectorc.compiler.expression.FormatStep;
import io.connectorc.compiler.expression.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a value of the CRM through the chain of a push, to see in which form a pull brings it
 * back. For one chain.
 */
final class ReturnTrip {
  private static final Set<Shape> PLAIN = EnumSet.of(Shape.NUMBER, Shape.BOOLEAN);

  /** What became of the value. */
  enum Form {
    /** Itself, but for white space, fraction or type. */
    SAME,
    /** Text around it, which the next trip puts on again. */
    LONGER,
    /** The same as JSON text. */
    QUOTED,
    /** An array with it inside. */
    ENCLOSED,
    /** An array of its pieces, which the same chain does not take. */
    CUT,
    /** A text of its elements, which the same chain does not take. */
    JOINED,
    /** A date, written as the sample is. */
    DATE,
    /** Something else. */
    OTHER
  }

  /**
   * What a trip made of the value.
   *
   * @param by the step that did it; null with {@code SAME}
   */
  record Change(Form form, @Nullable FormatStep by) {}

  private Form form = Form.SAME;
  private @Nullable FormatStep by;
  private String sample = "";
  private Set<Shape> shapes = Shape.any();

  private ReturnTrip() {}

  /** What a chain changes that a pull does not undo; empty where it changes nothing such. */
  static Optional<Change> through(List<FormatStep> chain) {
    ReturnTrip trip = new ReturnTrip();
    chain.forEach(trip::step);
    boolean same =
        trip.form == Form.SAME || (trip.form == Form.DATE && SampleDate.isIso(trip.sample));
    return same ? Optional.empty() : Optional.of(new Change(trip.form, trip.by));
  }

  private void step(FormatStep step) {
    String argument = Objects.requireNonNullElse(step.argument(), "");
    switch (step.kind()) {
      case INT, FLOAT, TRIM -> {}
      case STRING -> text(step);
      case JSON -> json(step);
      case TIMESTAMP -> date(step, SampleDate.SECONDS);
      case DATEFORMAT -> date(step, SampleDate.write(argument));
      case PREFIX -> around(step, argument, "");
      case SUFFIX -> around(step, "", argument);
      case WRAP -> around(step, argument, argument);
      case ARRAY, ARRAY_VALUES -> enclose(step);
      case SEPARATE -> cut(step, argument);
      case JOIN -> join(step, argument);
    }
    shapes = step.kind().gives(shapes);
  }

  /** Of an array, the text is its JSON. */
  private void text(FormatStep step) {
    if (form == Form.ENCLOSED || form == Form.CUT) {
      become(Form.QUOTED, step);
    }
  }

  /** Of a number or a boolean, the JSON is its text. */
  private void json(FormatStep step) {
    boolean plain = !shapes.isEmpty() && PLAIN.containsAll(shapes);
    if (!plain && form != Form.LONGER) {
      become(Form.QUOTED, step);
    }
  }

  private void date(FormatStep step, String written) {
    become(Form.DATE, step);
    sample = written;
  }

  private void around(FormatStep step, String before, String behind) {
    if (form == Form.DATE) {
      sample = before + sample + behind;
    } else if (form == Form.JOINED) {
      become(Form.OTHER, step);
    } else if (form != Form.QUOTED) {
      keep(Form.LONGER, step);
    }
  }

  private void enclose(FormatStep step) {
    if (form == Form.SAME) {
      become(Form.ENCLOSED, step);
    } else if (form == Form.JOINED || form == Form.DATE) {
      become(Form.OTHER, step);
    }
  }

  private void cut(FormatStep step, String separator) {
    if (form == Form.SAME) {
      become(Form.CUT, step);
    } else if (form == Form.JOINED || form == Form.DATE) {
      undo(separator, step);
    }
  }

  private void join(FormatStep step, String separator) {
    if (form == Form.SAME) {
      become(Form.JOINED, step);
    } else if (form == Form.ENCLOSED) {
      become(Form.SAME, null);
    } else if (form == Form.CUT) {
      undo(separator, step);
    }
  }

  /** What is cut and joined, or joined and cut, at one separator is what it was. */
  private void undo(String separator, FormatStep step) {
    boolean same = by != null && separator.equals(by.argument());
    become(same ? Form.SAME : Form.OTHER, same ? null : step);
  }

  /** Keeps the first step that made it so. */
  private void keep(Form to, FormatStep step) {
    if (form != to) {
      become(to, step);
    }
  }

  private void become(Form to, @Nullable FormatStep step) {
    form = to;
    by = step;
  }
}
