package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.stream.Stream;

/** What a parameter holds (L8). */
public sealed interface ParameterBody {
  /** The value expressions in it, at any depth, in the document's order. */
  Stream<ValueExpression> values();

  /** {@code value="…"}. */
  record Single(ValueExpression value) implements ParameterBody {
    @Override
    public Stream<ValueExpression> values() {
      return Stream.of(value);
    }
  }

  /** Unnamed {@code values} holding parameters: an array of objects (L8.2). */
  record Objects(List<List<ParameterModel>> objects) implements ParameterBody {
    public Objects {
      objects = objects.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<ValueExpression> values() {
      return objects.stream().flatMap(List::stream).flatMap(member -> member.body().values());
    }
  }

  /** Unnamed {@code values} holding values, or nothing: an array (L8.4). */
  record Array(List<ValueExpression> elements) implements ParameterBody {
    public Array {
      elements = List.copyOf(elements);
    }

    @Override
    public Stream<ValueExpression> values() {
      return elements.stream();
    }
  }

  /** Named {@code values}: one object with an entry each (L8.3). */
  record Associative(List<Entry> entries) implements ParameterBody {
    public Associative {
      entries = List.copyOf(entries);
    }

    @Override
    public Stream<ValueExpression> values() {
      return entries.stream().flatMap(entry -> entry.body().values());
    }
  }

  /** One named {@code values}. */
  record Entry(Located<String> name, EntryBody body) {}

  /** What a named {@code values} holds. */
  sealed interface EntryBody {
    /** The value expressions in it, at any depth, in the document's order. */
    Stream<ValueExpression> values();

    /** Parameters: an object. */
    record Members(List<ParameterModel> parameters) implements EntryBody {
      public Members {
        parameters = List.copyOf(parameters);
      }

      @Override
      public Stream<ValueExpression> values() {
        return parameters.stream().flatMap(member -> member.body().values());
      }
    }

    /** Values, or nothing: an array. */
    record Elements(List<ValueExpression> elements) implements EntryBody {
      public Elements {
        elements = List.copyOf(elements);
      }

      @Override
      public Stream<ValueExpression> values() {
        return elements.stream();
      }
    }
  }
}
