package io.connectorc.compiler.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a module is pulled (L11).
 *
 * @param reader reads one record of the answer
 * @param cipher what decrypts the answer; null where nothing is encrypted (L11.5)
 * @param codes the accepted statuses; empty for any 2xx
 * @param recordId where the id stands in a record
 * @param append what is asked for each record, null where nothing is
 * @param at where the response stands
 */
public record PullPlan(
    RequestPlan request,
    ReaderPlan reader,
    @Nullable CipherPlan cipher,
    List<Integer> codes,
    @Nullable AnswerPath error,
    AnswerPath records,
    AnswerPath recordId,
    @Nullable AppendPlan append,
    Position at) {
  public PullPlan {
    codes = List.copyOf(codes);
  }
}
