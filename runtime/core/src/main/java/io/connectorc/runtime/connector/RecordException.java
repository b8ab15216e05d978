package io.connectorc.runtime.connector;

import org.jspecify.annotations.Nullable;

/**
 * Something that keeps one record from being synced (L10.2); the message bears the place in the XML
 * and no secret.
 */
public final class RecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String field;

  /**
   * @param field the CRM's name of the field at fault, null where it is none
   * @param message names field, value, format and place
   */
  public RecordException(@Nullable String field, String message) {
    super(message);
    this.field = field;
  }

  /** The CRM's name of the field at fault; null where it is none. */
  public @Nullable String field() {
    return field;
  }
}
