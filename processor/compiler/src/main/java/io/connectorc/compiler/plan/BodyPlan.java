package io.connectorc.compiler.plan;

import java.util.List;
import java.util.stream.Stream;

/** The body of a request (L7.2). */
public sealed interface BodyPlan {
  /** The values in it, in order. */
  default Stream<ValuePlan> values() {
    return Stream.empty();
  }

  /** None. */
  record None() implements BodyPlan {}

  /** JSON. */
  record Json(JsonPlan json) implements BodyPlan {
    @Override
    public Stream<ValuePlan> values() {
      return json.values().stream();
    }
  }

  /** Pairs, as a form sends them. */
  record Form(List<ParameterPlan> parameters) implements BodyPlan {
    public Form {
      parameters = List.copyOf(parameters);
    }

    @Override
    public Stream<ValuePlan> values() {
      return parameters.stream().map(ParameterPlan::value);
    }
  }

  /** Another one, encrypted (L12.5). */
  record Encrypted(BodyPlan plain, CipherPlan cipher) implements BodyPlan {
    @Override
    public Stream<ValuePlan> values() {
      return plain.values();
    }
  }
}
