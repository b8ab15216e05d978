package io.connectorc.compiler.knowledge;

/** Where a value expression stands (L9.2). */
public enum Site {
  SERVICE_URL("the service's url"),
  AUTH("auth"),
  PULL_URL("a pull url"),
  PULL_HEADER("a pull header"),
  PULL_PARAMETER("a pull parameter"),
  PUSH_URL("a push url"),
  PUSH_HEADER("a push header"),
  PUSH_PARAMETER("a push parameter"),
  PROPERTY("a record property");

  private final String text;

  Site(String text) {
    this.text = text;
  }

  /** In the words of a message: "a pull header". */
  public String text() {
    return text;
  }

  /** Whether only pull requests read it. */
  public boolean pull() {
    return this == PULL_URL || this == PULL_HEADER || this == PULL_PARAMETER;
  }

  /** Whether only push requests read it; a property's record is part of one. */
  public boolean push() {
    return this == PUSH_URL || this == PUSH_HEADER || this == PUSH_PARAMETER || this == PROPERTY;
  }
}
