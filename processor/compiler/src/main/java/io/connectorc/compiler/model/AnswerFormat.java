package io.connectorc.compiler.model;

/** How an answer is written (L11.1). */
public enum AnswerFormat {
  JSON,
  XML
}
