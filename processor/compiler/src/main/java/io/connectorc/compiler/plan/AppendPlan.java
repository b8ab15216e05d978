package io.connectorc.compiler.plan;

import java.util.List;

/**
 * How fields are appended to a pulled record (L11.6).
 *
 * @param xml whether the answer is XML (L11.1)
 * @param at where the response stands
 */
public record AppendPlan(RequestPlan request, boolean xml, List<Field> fields, Position at) {
  public AppendPlan {
    fields = List.copyOf(fields);
  }

  /**
   * A field that is set.
   *
   * @param path its names and numbers in the record
   * @param use where its value stands in the answer
   */
  public record Field(List<String> path, AnswerPath use) {
    public Field {
      path = List.copyOf(path);
    }
  }
}
