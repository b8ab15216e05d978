package io.connectorc.runtime.connector;

/** What a push does with a record on the service's side (L12.1). */
public enum PushMode {
  CREATE,
  UPDATE,
  DELETE
}
