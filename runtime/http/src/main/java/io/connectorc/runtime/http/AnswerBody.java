package io.connectorc.runtime.http;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.GzipSource;
import okio.Okio;
import okio.Source;

/** Reads bodies to their end, and no further than allowed. */
final class AnswerBody {
  private static final long STEP = 64 * 1024;

  private AnswerBody() {}

  /**
   * The body's bytes, decompressed; none where there is none.
   *
   * @param most bytes that are read
   * @throws AnswerTooLongException if there are more
   */
  static byte[] read(Response response, long most) throws IOException {
    ResponseBody body = response.body();
    if (body.contentLength() > most) {
      throw new AnswerTooLongException();
    }
    Buffer buffer = new Buffer();
    try (Source source = decompressed(response, body)) {
      while (source.read(buffer, STEP) >= 0) {
        if (buffer.size() > most) {
          throw new AnswerTooLongException();
        }
      }
    }
    return buffer.readByteArray();
  }

  /** OkHttp leaves gzip alone where the connector's author asked for it in a header. */
  private static Source decompressed(Response response, ResponseBody body) {
    return "gzip".equalsIgnoreCase(response.header("Content-Encoding"))
        ? Okio.buffer(new GzipSource(body.source()))
        : body.source();
  }
}
