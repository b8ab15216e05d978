package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a push is read (L12.4). Spans of paths are those of the {@code use} values.
 *
 * @param createdCodes empty where any 2xx will do; so the other two
 */
public record PushResponse(
    SourceSpan at,
    AnswerFormat format,
    List<Integer> createdCodes,
    List<Integer> updatedCodes,
    List<Integer> deletedCodes,
    @Nullable Located<UsePath> error,
    @Nullable Located<UsePath> createdRecords,
    @Nullable Located<UsePath> recordId,
    @Nullable Located<UsePath> recordModifiedTime) {
  public PushResponse {
    createdCodes = List.copyOf(createdCodes);
    updatedCodes = List.copyOf(updatedCodes);
    deletedCodes = List.copyOf(deletedCodes);
  }
}
