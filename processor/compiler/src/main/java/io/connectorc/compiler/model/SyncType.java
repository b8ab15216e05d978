package io.connectorc.compiler.model;

/** Whose records a connector syncs (L2.1). */
public enum SyncType {
  USER("user"),
  USER_AND_GROUP("userandgroup"),
  APP("app");

  private final String text;

  SyncType(String text) {
    this.text = text;
  }

  /** As it is written in a connector. */
  public String text() {
    return text;
  }
}
