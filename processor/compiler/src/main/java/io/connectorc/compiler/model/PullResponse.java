package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a pull is read (L11). Spans of paths are those of the {@code use} values.
 *
 * @param codes empty where any 2xx will do
 * @param decrypt whether the answer is decrypted
 * @param cipher how, also where it is not
 */
public record PullResponse(
    SourceSpan at,
    AnswerFormat format,
    List<Integer> codes,
    @Nullable Located<UsePath> error,
    @Nullable Located<UsePath> records,
    @Nullable Located<UsePath> recordId,
    @Nullable Located<UsePath> recordModifiedTime,
    @Nullable Located<UsePath> recordDeleted,
    boolean decrypt,
    CipherModel cipher) {
  public PullResponse {
    codes = List.copyOf(codes);
  }
}
