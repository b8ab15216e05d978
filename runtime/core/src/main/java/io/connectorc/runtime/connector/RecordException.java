package io.connectorc.runtime.connector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps one record from being synced (L10.2); the message bears the place in the XML
 * and no secret that was known where it was made.
 */
public final class RecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String field;
  private final String before;
  private final String value;
  private final String behind;

  /**
   * A failure that shows no value.
   *
   * @param field the CRM's name of the field at fault, null where it is none
   * @param message names field, format and place
   */
  public RecordException(@Nullable String field, String message) {
    this(field, message, "", "", List.of());
  }

  /**
   * A failure that shows a value.
   *
   * @param value whole: a secret that is cut is no longer found
   */
  RecordException(
      @Nullable String field, String before, String value, String behind, List<String> secrets) {
    super(before + ErrorTexts.excerpt(value, secrets, Requests.LONGEST) + behind);
    this.field = field;
    this.before = before;
    this.value = value;
    this.behind = behind;
  }

  /** The CRM's name of the field at fault; null where it is none. */
  public @Nullable String field() {
    return field;
  }

  /** The message with these secrets masked in the value before it is cut. */
  public String message(List<String> secrets) {
    return before + ErrorTexts.excerpt(value, secrets, Requests.LONGEST) + behind;
  }
}
