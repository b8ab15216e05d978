package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What goes back over the wire.
 *
 * @param records how many objects it tells of
 */
record ApiAnswer(int status, Map<String, String> headers, byte[] body, int records) {
  static ApiAnswer json(int status, JsonNode body, int records) {
    return new ApiAnswer(
        status,
        Map.of("Content-Type", "application/json;charset=utf-8"),
        body.toString().getBytes(StandardCharsets.UTF_8),
        records);
  }

  static ApiAnswer noContent(int records) {
    return new ApiAnswer(204, Map.of(), new byte[0], records);
  }
}
