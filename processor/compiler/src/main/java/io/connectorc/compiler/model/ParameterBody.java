package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.Located;
import java.util.List;

/** What a parameter holds (L8). */
public sealed interface ParameterBody {
  /** {@code value="…"}. */
  record Single(ValueExpression value) implements ParameterBody {}

  /** Unnamed {@code values} holding parameters: an array of objects (L8.2). */
  record Objects(List<List<ParameterModel>> objects) implements ParameterBody {
    public Objects {
      objects = objects.stream().map(List::copyOf).toList();
    }
  }

  /** Unnamed {@code values} holding values, or nothing: an array (L8.4). */
  record Array(List<ValueExpression> values) implements ParameterBody {
    public Array {
      values = List.copyOf(values);
    }
  }

  /** Named {@code values}: one object with an entry each (L8.3). */
  record Associative(List<Entry> entries) implements ParameterBody {
    public Associative {
      entries = List.copyOf(entries);
    }
  }

  /** One named {@code values}. */
  record Entry(Located<String> name, EntryBody body) {}

  /** What a named {@code values} holds. */
  sealed interface EntryBody {
    /** Parameters: an object. */
    record Members(List<ParameterModel> parameters) implements EntryBody {
      public Members {
        parameters = List.copyOf(parameters);
      }
    }

    /** Values, or nothing: an array. */
    record Elements(List<ValueExpression> values) implements EntryBody {
      public Elements {
        values = List.copyOf(values);
      }
    }
  }
}
