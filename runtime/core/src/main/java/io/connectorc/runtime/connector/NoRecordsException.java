package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Good JSON, but what stands where the records should be is of another kind (L11.3). */
final class NoRecordsException extends JsonProcessingException {
  private static final long serialVersionUID = 1L;

  NoRecordsException(JsonParser in, String problem) {
    super(problem, in.currentTokenLocation());
  }
}
