package io.connectorc.compiler.model;

/** The methods of requests (L7.1). */
public enum HttpMethod {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE
}
