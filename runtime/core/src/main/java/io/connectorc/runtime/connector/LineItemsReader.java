package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.value.Contents;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the line items of a service record (L5.4). Thread-safe. */
public final class LineItemsReader {
  private LineItemsReader() {}

  /**
   * Reads the line items at which the parser stands, and leaves the parser on their last token. An
   * array gives its elements. An object is one line item: XML shows a single one so. Empty text is
   * none: XML shows an empty element so. Anything else says nothing of line items.
   */
  public static <I extends MappedRecord> LineItems<I> read(JsonParser in, ItemReader<I> reader)
      throws IOException {
    return switch (in.currentToken()) {
      case START_ARRAY -> LineItems.of(elements(in, reader));
      case START_OBJECT -> LineItems.of(List.of(reader.read(in)));
      case VALUE_NULL -> new LineItems<>(LineItems.Presence.NULL, List.of());
      case VALUE_STRING -> in.getText().isBlank() ? LineItems.of(List.of()) : LineItems.<I>absent();
      default -> LineItems.absent();
    };
  }

  private static <I extends MappedRecord> List<I> elements(JsonParser in, ItemReader<I> reader)
      throws IOException {
    List<I> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(reader.read(in));
    }
    return items;
  }

  /** The line items in a value that was taken whole. */
  public static <I extends MappedRecord> LineItems<I> of(Value whole, ItemReader<I> reader)
      throws IOException {
    if (whole == Value.Absent.ABSENT) {
      return LineItems.absent();
    }
    try (JsonParser in = Json.FACTORY.createParser(Json.bytes(out -> Values.write(out, whole)))) {
      in.nextToken();
      return read(in, reader);
    }
  }

  /**
   * Line items that were kept (L12.2), as {@link LineItems#value} gave them.
   *
   * @param fields how many are mapped of each
   * @param record makes a line item of its values by field number
   */
  public static <I extends MappedRecord> LineItems<I> kept(
      Value kept, int fields, Function<List<Value>, I> record) {
    if (kept == Value.Absent.ABSENT) {
      return LineItems.absent();
    }
    List<Value> items = Contents.elements(kept);
    return items == null
        ? LineItems.of(List.of())
        : LineItems.of(items.stream().map(item -> record.apply(values(item, fields))).toList());
  }

  private static List<Value> values(Value item, int fields) {
    return IntStream.range(0, fields)
        .mapToObj(field -> Values.at(item, Integer.toString(field)))
        .toList();
  }
}
