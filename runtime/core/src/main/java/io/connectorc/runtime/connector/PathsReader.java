package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what stands at several paths of a body in one pass over it.
 *
 * @param format of the body
 * @param root the body as a whole
 * @param size how many paths there are
 */
record PathsReader(AnswerFormat format, Place root, int size) {
  private static final String FIRST = "0";

  /** Paths of member names and, in arrays, numbers; an empty one is the whole body. */
  static PathsReader of(AnswerFormat format, List<List<String>> paths) {
    Place root = new Place();
    for (int i = 0; i < paths.size(); i++) {
      Place place = root;
      for (String segment : paths.get(i)) {
        place = place.inside.computeIfAbsent(segment, key -> new Place());
      }
      place.takers.add(i);
    }
    return new PathsReader(format, root, paths.size());
  }

  /**
   * The value at each path, absent where it leads nowhere. The parser is left at the body's end.
   *
   * @param in at the body's first token
   * @throws DuplicateMemberException if a member that is read stands twice
   */
  List<Value> read(JsonParser in) throws IOException {
    Value[] values = new Value[size];
    Arrays.fill(values, Value.Absent.ABSENT);
    read(root, in, values);
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  private void read(Place place, JsonParser in, Value[] values) throws IOException {
    if (place.takers.isEmpty()) {
      inside(place, in, values);
      return;
    }
    Value value = Values.read(in);
    place.takers.forEach(taker -> values[taker] = format.value(value));
    if (!place.inside.isEmpty()) {
      Json.inside(value, again -> inside(place, again, values));
    }
  }

  private void inside(Place place, JsonParser in, Value[] values) throws IOException {
    Place first = place.inside.get(FIRST);
    if (first != null && format.isItself(in, FIRST)) {
      read(first, in, values);
      return;
    }
    boolean object = in.currentToken() == JsonToken.START_OBJECT;
    if (!object && in.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; in.nextToken() != (object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY); i++) {
      String name = object ? in.currentName() : Integer.toString(i);
      if (object) {
        in.nextToken();
      }
      Place inner = place.inside.get(name);
      if (inner == null) {
        in.skipChildren();
      } else if (seen.add(name)) {
        read(inner, in, values);
      } else {
        throw new DuplicateMemberException(in, name);
      }
    }
  }

  /** A place that is read, or leads to one. */
  static final class Place {
    private final List<Integer> takers = new ArrayList<>();
    private final Map<String, Place> inside = new LinkedHashMap<>();
  }
}
