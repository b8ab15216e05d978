package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.AnswerFormat;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.PullResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how a module is pulled (L11). */
final class PullPlanner {
  private final String recordClass;
  private final RequestPlanner requests;
  private final CipherPlanner ciphers;

  PullPlanner(String recordClass, ValuePlanner values, CipherPlanner ciphers) {
    this.recordClass = recordClass;
    this.requests = new RequestPlanner(values, ciphers);
    this.ciphers = ciphers;
  }

  /**
   * Plans a pull.
   *
   * @param append null where no fields are appended
   */
  PullPlan plan(
      EffectiveRequest request,
      PullResponse response,
      @Nullable AppendPlan append,
      List<FieldPlan> fields) {
    return new PullPlan(
        requests.plan(request, "pull" + recordClass, false),
        ReaderPlanner.plan(
            "pulled",
            response.format(),
            fields,
            AnswerPaths.use(response.recordId()),
            AnswerPaths.use(response.recordModifiedTime()),
            AnswerPaths.use(response.recordDeleted())),
        response.decrypt() ? ciphers.plan(response.cipher()) : null,
        response.codes(),
        AnswerPaths.optional(response.error()),
        AnswerPaths.required(response.records()),
        AnswerPaths.required(response.recordId()),
        append,
        Position.of(response.at()));
  }

  /** Plans what is appended to each record of a pull. */
  AppendPlan append(EffectiveRequest request, AppendModel.Response response) {
    return new AppendPlan(
        requests.plan(request, "append" + recordClass, false),
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
