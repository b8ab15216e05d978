package io.connectorc.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** JSON documents for other programs: UTF-8, indented, with a line end behind them. */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** Writes the members of a document's one object. */
  @FunctionalInterface
  public interface Members {
    /** Does it. */
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes a document; the stream stays open. */
  public static void write(OutputStream out, Members members) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }
}
