package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/** A member that the connector reads stands twice in its object: the page fails (L11.1). */
public final class DuplicateMemberException extends JsonProcessingException {
  private static final long serialVersionUID = 1L;

  /**
   * @param in stands at the second of the two
   */
  public DuplicateMemberException(JsonParser in, String member) {
    super("the member \"" + member + "\" stands twice in one object", in.currentTokenLocation());
  }
}
