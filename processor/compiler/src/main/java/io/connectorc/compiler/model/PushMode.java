package io.connectorc.compiler.model;

/** The modes of a push (L12.1). */
public enum PushMode {
  CREATE,
  UPDATE,
  DELETE
}
