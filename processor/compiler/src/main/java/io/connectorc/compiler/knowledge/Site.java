package io.connectorc.compiler.knowledge;

/** Where a value expression stands (L9.2). */
public enum Site {
  SERVICE_URL("the service's url"),
  AUTH("auth"),
  CIPHER("a key, an iv or an algo"),
  PULL_URL("a pull url"),
  PULL_HEADER("a pull header"),
  PULL_PARAMETER("a pull parameter"),
  APPEND_URL("a url of appendfields"),
  APPEND_HEADER("a header of appendfields"),
  APPEND_PARAMETER("a parameter of appendfields"),
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

  /** Whether pull requests read it; those of appended fields read the headers too. */
  public boolean pull() {
    return this == PULL_URL || this == PULL_HEADER || this == PULL_PARAMETER;
  }

  /** Whether only requests of appended fields read it. */
  public boolean append() {
    return this == APPEND_URL || this == APPEND_HEADER || this == APPEND_PARAMETER;
  }

  /** Whether only push requests read it; a property's record is part of one. */
  public boolean push() {
    return this == PUSH_URL || this == PUSH_HEADER || this == PUSH_PARAMETER || this == PROPERTY;
  }
}
