package io.connectorc.runtime.connector;

import java.util.Arrays;

/**
 * A part of an answer's bytes; shared, not copied.
 *
 * @param bytes of the whole answer, never changed
 * @param from the first byte
 * @param to behind the last byte
 */
@SuppressWarnings(
    "ArrayRecordComponent") // shared on purpose: a copy per record would double a page
public record Slice(byte[] bytes, int from, int to) {
  /** Where a record has no bytes of its own. */
  public static final Slice NONE = new Slice(new byte[0], 0, 0);

  /** The bytes of this part alone. */
  public byte[] copy() {
    return Arrays.copyOfRange(bytes, from, to);
  }
}
