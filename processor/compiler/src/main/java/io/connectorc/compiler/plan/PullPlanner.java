package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.AnswerFormat;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.PullResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how a module is pulled (L11). */
final class PullPlanner {
  private PullPlanner() {}

  /**
   * Plans a pull.
   *
   * @param append null where no fields are appended
   */
  static PullPlan plan(
      EffectiveRequest request,
      PullResponse response,
      @Nullable AppendPlan append,
      String recordClass,
      List<FieldPlan> fields,
      ValuePlanner values) {
    return new PullPlan(
        new RequestPlanner(values).plan(request, "pull" + recordClass, false),
        ReaderPlanner.plan(
            "pulled",
            response.format(),
            fields,
            AnswerPaths.use(response.recordId()),
            AnswerPaths.use(response.recordModifiedTime()),
            AnswerPaths.use(response.recordDeleted())),
        response.codes(),
        AnswerPaths.optional(response.error()),
        AnswerPaths.required(response.records()),
        AnswerPaths.required(response.recordId()),
        append,
        Position.of(response.at()));
  }

  /** Plans what is appended to each record of a pull. */
  static AppendPlan append(
      EffectiveRequest request,
      AppendModel.Response response,
      String recordClass,
      ValuePlanner values) {
    return new AppendPlan(
        new RequestPlanner(values).plan(request, "append" + recordClass, false),
        response.format() == AnswerFormat.XML,
        response.fields().stream()
            .map(
                field ->
                    new AppendPlan.Field(
                        Segments.texts(field.name().value()), AnswerPaths.required(field.use())))
            .toList(),
        Position.of(response.at()));
  }
}
