package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the records of an answer in one pass over its bytes (L11.1, L11.3).
 *
 * @param format of the answer; its body has become JSON
 * @param path to the records; empty for the whole answer
 * @param recordId path to the id in a record
 */
record RecordsReader<R extends MappedRecord>(
    RecordReader<R> reader, AnswerFormat format, List<String> path, List<String> recordId) {

  /**
   * What was found.
   *
   * @param misfits how many elements are no objects
   * @param missing whether nothing, or null, stands at the path
   */
  record Found<R extends MappedRecord>(
      List<ServiceRecord<R>> records, int misfits, boolean missing) {}

  /**
   * Reads a whole body.
   *
   * @throws IOException if it is no JSON, holds more than one value, a member that is read stands
   *     twice, or what stands at the path can't be records
   */
  Found<R> read(JsonBody body) throws IOException {
    try (JsonParser in = body.parser()) {
      in.nextToken();
      Found<R> found = descend(in, body, 0);
      if (in.nextToken() != null) {
        throw new JsonParseException(in, "something follows the value", in.currentTokenLocation());
      }
      return found;
    }
  }

  /** Reads a body that is one record. */
  ServiceRecord<R> readOne(JsonBody body) throws IOException {
    try (JsonParser in = body.parser()) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(in, "a record is an object");
      }
      return one(in, body, body.from());
    }
  }

  private Found<R> descend(JsonParser in, JsonBody body, int depth) throws IOException {
    if (depth == path.size()) {
      return records(in, body);
    }
    String segment = path.get(depth);
    Found<R> found = new Found<>(List.of(), 0, true);
    boolean object = in.currentToken() == JsonToken.START_OBJECT;
    if (format.isItself(in, segment)) {
      return descend(in, body, depth + 1);
    }
    if (!object && in.currentToken() != JsonToken.START_ARRAY) {
      return found;
    }
    boolean seen = false;
    for (int i = 0; in.nextToken() != (object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY); i++) {
      boolean here = segment.equals(object ? in.currentName() : Integer.toString(i));
      if (here && seen) {
        throw new DuplicateMemberException(in, segment);
      }
      if (object) {
        in.nextToken();
      }
      if (here) {
        seen = true;
        found = descend(in, body, depth + 1);
      } else {
        in.skipChildren();
      }
    }
    return found;
  }

  private Found<R> records(JsonParser in, JsonBody body) throws IOException {
    return switch (in.currentToken()) {
      case START_ARRAY -> elements(in, body, body.from());
      case START_OBJECT -> object(in, body);
      case VALUE_NULL -> new Found<>(List.of(), 0, true);
      default -> {
        if (!format.isNothing(in)) {
          throw new NoRecordsException(in, name() + " is neither an array nor an object");
        }
        yield new Found<>(List.of(), 0, false);
      }
    };
  }

  private String name() {
    return path.isEmpty() ? "the answer" : "\"" + String.join(".", path) + "\"";
  }

  private Found<R> elements(JsonParser in, JsonBody body, int base) throws IOException {
    List<ServiceRecord<R>> records = new ArrayList<>();
    int misfits = 0;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == JsonToken.START_OBJECT) {
        records.add(one(in, body, base));
      } else {
        misfits++;
        in.skipChildren();
      }
    }
    return new Found<>(records, misfits, false);
  }

  /** Looks over the object's values first: they decide what it is. */
  private Found<R> object(JsonParser in, JsonBody body) throws IOException {
    int start = body.from() + (int) in.currentTokenLocation().getByteOffset();
    int members = 0;
    boolean allObjects = true;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      boolean attribute = format.isAttribute(in.currentName());
      in.nextToken();
      if (attribute) {
        in.skipChildren();
      } else {
        allObjects &= format.skipRecords(in);
        members++;
      }
    }
    int end = body.from() + (int) in.currentLocation().getByteOffset();
    boolean single = !allObjects || hasId(body, start, end);
    if (!single && members == 0) {
      return new Found<>(List.of(), 0, false);
    }
    try (JsonParser again = body.parser(start, end)) {
      again.nextToken();
      return new Found<>(
          single ? List.of(one(again, body, start)) : members(again, body, start), 0, false);
    }
  }

  private boolean hasId(JsonBody body, int start, int end) throws IOException {
    try (JsonParser in = body.parser(start, end)) {
      in.nextToken();
      Value id = format.at(in, recordId);
      return id instanceof Value.Text || id instanceof Value.Number || id instanceof Value.Bool;
    }
  }

  private List<ServiceRecord<R>> members(JsonParser in, JsonBody body, int base)
      throws IOException {
    List<ServiceRecord<R>> records = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      if (!names.add(in.currentName())) {
        throw new DuplicateMemberException(in, in.currentName());
      }
      boolean attribute = format.isAttribute(in.currentName());
      in.nextToken();
      if (attribute) {
        in.skipChildren();
      } else if (in.currentToken() == JsonToken.START_ARRAY) {
        records.addAll(elements(in, body, base).records());
      } else {
        records.add(one(in, body, base));
      }
    }
    return records;
  }

  private ServiceRecord<R> one(JsonParser in, JsonBody body, int base) throws IOException {
    int from = base + (int) in.currentTokenLocation().getByteOffset();
    ServiceRecord<R> record = reader.read(in);
    int to = base + (int) in.currentLocation().getByteOffset();
    return record.in(new Slice(body.bytes(), from, to));
  }
}
