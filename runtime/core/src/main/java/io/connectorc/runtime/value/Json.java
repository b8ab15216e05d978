package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON as the project reads and writes it: strict, bounded in depth and number length, compact, and
 * escaping only what it must (L7.4). Thread-safe.
 */
public final class Json {
  /**
   * The one factory. Members that stand twice are not its business: generated readers find those
   * that they read (L11.1).
   */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(500)
                  .maxNumberLength(1_000)
                  .maxStringLength(20_000_000)
                  .maxNameLength(10_000)
                  .build())
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private Json() {}

  /** Something that writes one JSON value. */
  @FunctionalInterface
  public interface Writing {
    /** Writes to the generator and leaves it open. */
    void write(JsonGenerator out) throws IOException;
  }

  /** Something that reads one JSON value. */
  @FunctionalInterface
  public interface Reading {
    /** Reads the value at whose first token the parser stands. */
    void read(JsonParser in) throws IOException;
  }

  /** Reads the inside of a value that was taken whole; a scalar has none. */
  public static void inside(Value value, Reading reading) throws IOException {
    if (value instanceof Value.Raw raw) {
      try (JsonParser in = FACTORY.createParser(raw.json())) {
        in.nextToken();
        reading.read(in);
      }
    }
  }

  /** What it writes, as UTF-8. */
  public static byte[] bytes(Writing writing) {
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
      try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
        writing.write(out);
      }
      return bytes.getClearAndRelease();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      buffers.releaseToPool();
    }
  }

  /** What it writes, as text. */
  public static String text(Writing writing) {
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
      try (JsonGenerator out = FACTORY.createGenerator(text)) {
        writing.write(out);
      }
      return text.getAndClear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      buffers.releaseToPool();
    }
  }
}
