package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Reads one line item in one pass over its tokens; generated for each kind. Stateless and
 * thread-safe.
 *
 * @param <I> its record
 */
@FunctionalInterface
public interface ItemReader<I extends MappedRecord> {
  /**
   * Reads the value at whose first token the parser stands, and leaves the parser on its last; all
   * is absent in one that is no object (L5.2).
   *
   * @throws DuplicateMemberException if a member that is read stands twice
   * @throws IOException if the text is no JSON
   */
  I read(JsonParser in) throws IOException;
}
