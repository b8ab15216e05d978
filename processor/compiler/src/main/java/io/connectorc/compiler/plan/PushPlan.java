package io.connectorc.compiler.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a module is pushed (L12).
 *
 * @param modes at least one, in the document's order
 * @param reader reads one created record of the answer
 * @param createdCodes the accepted statuses; empty for any 2xx, as the other two
 * @param recordId where the id stands in a created record
 * @param at where the response stands
 */
public record PushPlan(
    List<ModePlan> modes,
    ReaderPlan reader,
    List<Integer> createdCodes,
    List<Integer> updatedCodes,
    List<Integer> deletedCodes,
    @Nullable AnswerPath error,
    @Nullable AnswerPath createdRecords,
    @Nullable AnswerPath recordId,
    Position at) {
  public PushPlan {
    modes = List.copyOf(modes);
    createdCodes = List.copyOf(createdCodes);
    updatedCodes = List.copyOf(updatedCodes);
    deletedCodes = List.copyOf(deletedCodes);
  }
}
