package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.PullResponse;
import java.util.List;

/** Decides how a module is pulled (L11). */
final class PullPlanner {
  private PullPlanner() {}

  static PullPlan plan(
      EffectiveRequest request,
      PullResponse response,
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
        Position.of(response.at()));
  }
}
