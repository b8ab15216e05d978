package io.connectorc.compiler.plan;

import io.connectorc.compiler.plan.ModePlan.Mode;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which mapped fields a push sends, each by itself or inside the record (L12.2). */
public final class SentFields implements ValuePlan.Cases<Stream<FieldPlan>> {
  private final JsonPlan record;

  private SentFields(JsonPlan record) {
    this.record = record;
  }

  /** The fields that a create or an update sends; a delete writes none. */
  public static Set<FieldPlan> of(@Nullable PushPlan push) {
    return push == null
        ? Set.of()
        : push.modes().stream()
            .filter(mode -> mode.mode() != Mode.DELETE)
            .flatMap(mode -> new SentFields(mode.record()).all(mode.request().values()))
            .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<FieldPlan> all(Collection<ValuePlan> values) {
    return all(values.stream());
  }

  private Stream<FieldPlan> all(Stream<ValuePlan> values) {
    return values.flatMap(value -> value.in(this));
  }

  @Override
  public Stream<FieldPlan> literal(ValuePlan.Literal literal) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldPlan> nothing(ValuePlan.Nothing nothing) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldPlan> setting(ValuePlan.Setting setting) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldPlan> joined(ValuePlan.Joined joined) {
    return all(joined.pieces());
  }

  @Override
  public Stream<FieldPlan> token(ValuePlan.Token token) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldPlan> serviceId(ValuePlan.ServiceId id) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldPlan> pulledId(ValuePlan.PulledId id) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldPlan> field(ValuePlan.Field field) {
    return Stream.of(field.field());
  }

  @Override
  public Stream<FieldPlan> inside(ValuePlan.Inside inside) {
    return inside.value().in(this);
  }

  @Override
  public Stream<FieldPlan> with(ValuePlan.With with) {
    return all(Stream.of(with.value(), with.member()));
  }

  @Override
  public Stream<FieldPlan> structure(ValuePlan.Structure structure) {
    return all(structure.json().values());
  }

  @Override
  public Stream<FieldPlan> sentRecord(ValuePlan.SentRecord sent) {
    return all(record.values());
  }

  @Override
  public Stream<FieldPlan> sentBatch(ValuePlan.SentBatch batch) {
    return all(record.values());
  }

  @Override
  public Stream<FieldPlan> formatted(ValuePlan.Formatted formatted) {
    return formatted.value().in(this);
  }
}
