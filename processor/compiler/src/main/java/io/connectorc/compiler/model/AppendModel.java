package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for each pulled record, and what of the answer goes into it (L11.6).
 *
 * @param at the element's name
 */
public record AppendModel(
    SourceSpan at, @Nullable RequestModel request, @Nullable Response response) {

  /** How the answer is read. */
  public record Response(SourceSpan at, AnswerFormat format, List<Field> fields) {
    public Response {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field of the record that is set.
   *
   * @param name its path in the record; the span is the element's name
   * @param use the path of its value; the span is the attribute's value
   */
  public record Field(Located<FieldPath> name, Located<UsePath> use) {}
}
