package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.FormatStep;
import java.util.List;

/** How a value comes about at run time (L9, L10). */
public sealed interface ValuePlan {
  /** Asks for the answer to the case that this is. */
  <T> T in(Cases<T> cases);

  /** How the last sync token is written (L9.2). */
  enum TokenForm {
    SECONDS,
    MILLIS,
    TEXT
  }

  /** An answer for each kind of value. */
  interface Cases<T> {
    T literal(Literal literal);

    T nothing(Nothing nothing);

    T setting(Setting setting);

    T joined(Joined joined);

    T token(Token token);

    T serviceId(ServiceId id);

    T pulledId(PulledId id);

    T field(Field field);

    T inside(Inside inside);

    T with(With with);

    T structure(Structure structure);

    T sentRecord(SentRecord sent);

    T sentBatch(SentBatch batch);

    T formatted(Formatted formatted);
  }

  /** A text that is known now. */
  record Literal(String text) implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.literal(this);
    }
  }

  /** Null, whatever happens. */
  record Nothing() implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.nothing(this);
    }
  }

  /** A setting, in its type. */
  record Setting(SettingPlan setting) implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.setting(this);
    }
  }

  /** The texts of several values, one behind the other. */
  record Joined(List<ValuePlan> pieces) implements ValuePlan {
    public Joined {
      pieces = List.copyOf(pieces);
    }

    @Override
    public <T> T in(Cases<T> cases) {
      return cases.joined(this);
    }
  }

  /** The last sync token. */
  record Token(TokenForm form) implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.token(this);
    }
  }

  /** The service's id of the record at hand; null on create. */
  record ServiceId() implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.serviceId(this);
    }
  }

  /** The id of a pulled record, as the service gave it (L11.6). */
  record PulledId() implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.pulledId(this);
    }
  }

  /** A mapped value of the record at hand. */
  record Field(FieldPlan field) implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.field(this);
    }
  }

  /**
   * What stands inside another value at run time; null where the path leads nowhere.
   *
   * @param path member names and, in arrays, numbers
   */
  record Inside(ValuePlan value, List<String> path) implements ValuePlan {
    public Inside {
      path = List.copyOf(path);
    }

    @Override
    public <T> T in(Cases<T> cases) {
      return cases.inside(this);
    }
  }

  /**
   * A value with another put into it at run time: a member of its object or an element of its
   * array; what is neither becomes an object.
   *
   * @param path member names and, in arrays, numbers
   */
  record With(ValuePlan value, List<String> path, ValuePlan member) implements ValuePlan {
    public With {
      path = List.copyOf(path);
    }

    @Override
    public <T> T in(Cases<T> cases) {
      return cases.with(this);
    }
  }

  /** An object or array that is put together. */
  record Structure(JsonPlan json) implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.structure(this);
    }
  }

  /** The whole record object at hand, as {@code property} left it. */
  record SentRecord() implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.sentRecord(this);
    }
  }

  /** All record objects of the batch, an array. */
  record SentBatch() implements ValuePlan {
    @Override
    public <T> T in(Cases<T> cases) {
      return cases.sentBatch(this);
    }
  }

  /**
   * A value with a chain of formats.
   *
   * @param steps at least one
   * @param at where the value stands
   */
  record Formatted(ValuePlan value, List<FormatStep> steps, Position at) implements ValuePlan {
    public Formatted {
      steps = List.copyOf(steps);
    }

    @Override
    public <T> T in(Cases<T> cases) {
      return cases.formatted(this);
    }
  }
}
