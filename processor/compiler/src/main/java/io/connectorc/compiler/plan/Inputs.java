package io.connectorc.compiler.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must be at hand to work out a value or to write a shape. */
public final class Inputs implements ValuePlan.Cases<Set<Input>> {
  private static final Inputs INPUTS = new Inputs();

  private Inputs() {}

  /** What a value needs. */
  public static Set<Input> of(ValuePlan value) {
    return value.in(INPUTS);
  }

  /** What several values need together. */
  public static Set<Input> of(List<ValuePlan> values) {
    Set<Input> all = EnumSet.noneOf(Input.class);
    values.forEach(value -> all.addAll(of(value)));
    return all;
  }

  /** What all values of a shape need together. */
  public static Set<Input> of(JsonPlan json) {
    return of(json.values());
  }

  @Override
  public Set<Input> literal(ValuePlan.Literal literal) {
    return Set.of();
  }

  @Override
  public Set<Input> nothing(ValuePlan.Nothing nothing) {
    return Set.of();
  }

  @Override
  public Set<Input> setting(ValuePlan.Setting setting) {
    return Set.of(Input.SETTINGS);
  }

  @Override
  public Set<Input> joined(ValuePlan.Joined joined) {
    return of(joined.pieces());
  }

  @Override
  public Set<Input> token(ValuePlan.Token token) {
    return Set.of(Input.TOKEN);
  }

  @Override
  public Set<Input> serviceId(ValuePlan.ServiceId id) {
    return Set.of(Input.ID);
  }

  @Override
  public Set<Input> pulledId(ValuePlan.PulledId id) {
    return Set.of(Input.PULLED_ID);
  }

  @Override
  public Set<Input> field(ValuePlan.Field field) {
    return Set.of(Input.VALUES);
  }

  @Override
  public Set<Input> inside(ValuePlan.Inside inside) {
    return of(inside.value());
  }

  @Override
  public Set<Input> with(ValuePlan.With with) {
    return of(List.of(with.value(), with.member()));
  }

  @Override
  public Set<Input> structure(ValuePlan.Structure structure) {
    return of(structure.json());
  }

  @Override
  public Set<Input> sentRecord(ValuePlan.SentRecord sent) {
    return Set.of(Input.SENT);
  }

  @Override
  public Set<Input> sentBatch(ValuePlan.SentBatch batch) {
    return Set.of(Input.BATCH);
  }

  @Override
  public Set<Input> formatted(ValuePlan.Formatted formatted) {
    return of(formatted.value());
  }
}
