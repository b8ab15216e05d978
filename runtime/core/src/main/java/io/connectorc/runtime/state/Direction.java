package io.connectorc.runtime.state;

/** The two halves of a sync. */
public enum Direction {
  PULL,
  PUSH
}
