package io.connectorc.runtime.sync;

import java.util.Objects;

/** Why something failed, in the words of who knows. */
final class Reason {
  private Reason() {}

  static String of(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
