package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.model.PushResponse;
import io.connectorc.compiler.model.RecordModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how a module is pushed (L12). */
final class PushPlanner {
  private final String recordClass;
  private final List<FieldPlan> fields;
  private final ValuePlanner values;
  private final CipherPlanner ciphers;

  PushPlanner(
      String recordClass, List<FieldPlan> fields, ValuePlanner values, CipherPlanner ciphers) {
    this.recordClass = recordClass;
    this.fields = fields;
    this.values = values;
    this.ciphers = ciphers;
  }

  PushPlan plan(
      List<EffectiveRequest> requests,
      PushResponse response,
      @Nullable PullPlan pull,
      @Nullable PullResponse pulled) {
    return new PushPlan(
        requests.stream().map(this::mode).toList(),
        reader(response, pull, pulled),
        response.createdCodes(),
        response.updatedCodes(),
        response.deletedCodes(),
        AnswerPaths.optional(response.error()),
        AnswerPaths.optional(response.createdRecords()),
        AnswerPaths.optional(response.recordId()),
        Position.of(response.at()));
  }

  /** Whether what a delete sends reads a mapped value (L12.2). */
  static boolean readsValues(ModePlan mode) {
    Set<Input> request = inputs(mode.request());
    boolean sendsRecord = request.contains(Input.SENT) || request.contains(Input.BATCH);
    return request.contains(Input.VALUES)
        || (sendsRecord && Inputs.of(mode.record()).contains(Input.VALUES));
  }

  private ModePlan mode(EffectiveRequest request) {
    ModeModel mode = Objects.requireNonNull(request.mode());
    int limit = mode.batchLimit().value();
    RecordShape shape = shape(mode.record());
    ValuePlanner inRequest =
        new ValuePlanner(
            values.settings(), values.serviceModule(), new RecordScope.Sent(shape, limit == 1));
    String verb = mode.mode().name().toLowerCase(Locale.ROOT);
    return new ModePlan(
        ModePlan.Mode.valueOf(mode.mode().name()),
        limit,
        shape.json(),
        new RequestPlanner(inRequest, ciphers).plan(request, verb + recordClass, limit == 1));
  }

  private RecordShape shape(@Nullable RecordModel record) {
    boolean fresh = record != null && record.overwrite();
    RecordShape shape = fresh ? new RecordShape() : RecordShape.mapped(fields);
    if (record != null) {
      ValuePlanner asMapped =
          new ValuePlanner(
              values.settings(),
              values.serviceModule(),
              new RecordScope.Mapped(RecordShape.mapped(fields)));
      for (RecordModel.Property property : record.properties()) {
        shape.put(property.name().value(), asMapped.plan(property.value()));
      }
    }
    return shape;
  }

  /** The pull's reader will do where it reads the same of a record. */
  private ReaderPlan reader(
      PushResponse response, @Nullable PullPlan pull, @Nullable PullResponse pulled) {
    boolean same =
        pulled != null
            && response.format() == pulled.format()
            && Objects.equals(
                AnswerPaths.use(response.recordId()), AnswerPaths.use(pulled.recordId()))
            && Objects.equals(
                AnswerPaths.use(response.recordModifiedTime()),
                AnswerPaths.use(pulled.recordModifiedTime()));
    if (pull != null && same) {
      return pull.reader();
    }
    return ReaderPlanner.plan(
        "created",
        response.format(),
        fields,
        AnswerPaths.use(response.recordId()),
        AnswerPaths.use(response.recordModifiedTime()),
        null);
  }

  private static Set<Input> inputs(RequestPlan request) {
    Set<Input> all = EnumSet.noneOf(Input.class);
    request.values().forEach(value -> all.addAll(Inputs.of(value)));
    return all;
  }
}
