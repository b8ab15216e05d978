package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Reads one record in one pass over its tokens; generated for each module. Stateless and
 * thread-safe.
 *
 * @param <R> its record
 */
@FunctionalInterface
public interface RecordReader<R extends MappedRecord> {
  /**
   * Reads the object at whose start the parser stands, and leaves the parser at its end.
   *
   * @return the record, its source {@link Slice#NONE}
   * @throws DuplicateMemberException if a member that is read stands twice
   * @throws IOException if the text is no JSON
   */
  ServiceRecord<R> read(JsonParser in) throws IOException;
}
