package io.connectorc.conformance.service;

import okhttp3.Headers;

/**
 * A request as the service got it.
 *
 * @param url the one that the connector asked for, whole
 * @param body as UTF-8; empty where there is none
 */
record ReceivedRequest(String method, String url, Headers headers, String body) {
  /** Method and url on one line. */
  String line() {
    return method + " " + url;
  }
}
