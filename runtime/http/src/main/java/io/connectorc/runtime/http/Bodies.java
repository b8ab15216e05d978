package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.ParameterText;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Bodies of requests; their content type is sent exactly as given, without a charset added. */
public final class Bodies {
  private Bodies() {}

  /** A JSON body from its UTF-8 bytes, which must not change any more. */
  public static RequestBody json(byte[] json, String contentType) {
    return bytes(json, contentType);
  }

  /** A JSON body. */
  public static RequestBody json(String json, String contentType) {
    return bytes(json.getBytes(StandardCharsets.UTF_8), contentType);
  }

  /** A form body. */
  public static RequestBody form(ParameterText parameters, String contentType) {
    return bytes(parameters.toString().getBytes(StandardCharsets.US_ASCII), contentType);
  }

  /** A body of ASCII text, such as base64. */
  public static RequestBody text(String text, String contentType) {
    return bytes(text.getBytes(StandardCharsets.US_ASCII), contentType);
  }

  /** A body without content and content type, for methods that need one. */
  public static RequestBody none() {
    return RequestBody.create(new byte[0], null);
  }

  private static RequestBody bytes(byte[] bytes, String contentType) {
    return RequestBody.create(bytes, MediaType.get(contentType));
  }
}
