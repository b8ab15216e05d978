package io.connectorc.compiler.expression;

/** The dynamic values of the language (L9.2). */
public enum DynamicValue {
  SYNC_MODULE("@syncmodule"),
  LAST_SYNC_TOKEN("@lastsynctoken"),
  LAST_SYNC_TOKEN_MILLIS("@lastsynctoken:M"),
  LAST_SYNC_TOKEN_TEXT("@lastsynctoken:T"),
  ID("@id"),
  RECORDS("@records"),
  RECORD("@record"),
  RECORD_ID("@record:id"),
  /** {@code @record:PATH}; the path stands beside it in {@link ValueExpression.Dynamic}. */
  RECORD_PATH("@record:"),
  RESPONSE("@response"),
  CURRENT_TIME("@currenttime");

  private final String text;

  DynamicValue(String text) {
    this.text = text;
  }

  /** As it is written in a connector. */
  public String text() {
    return text;
  }
}
