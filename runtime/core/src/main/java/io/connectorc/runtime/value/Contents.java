package io.connectorc.runtime.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is inside arrays and objects. Thread-safe. */
public final class Contents {
  private Contents() {}

  /** A member of an object, with its name. */
  public record Member(String name, Value value) {}

  static boolean isArray(Value value) {
    return value instanceof Value.Items
        || (value instanceof Value.Raw raw && raw.json().startsWith("["));
  }

  static boolean isObject(Value value) {
    return value instanceof Value.Raw raw && raw.json().startsWith("{");
  }

  /** The elements of an array; null where the value is none. */
  public static @Nullable List<Value> elements(Value value) {
    if (value instanceof Value.Items items) {
      return items.values();
    }
    if (!(value instanceof Value.Raw raw) || !isArray(value)) {
      return null;
    }
    try (JsonParser in = open(raw)) {
      List<Value> elements = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        elements.add(Values.read(in));
      }
      return elements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The members of an object in order; null where the value is none. */
  public static @Nullable List<Member> members(Value value) {
    if (!(value instanceof Value.Raw raw) || !isObject(value)) {
      return null;
    }
    try (JsonParser in = open(raw)) {
      List<Member> members = new ArrayList<>();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        members.add(new Member(name, Values.read(in)));
      }
      return members;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The member of an object, or the element of an array; absent where there is none. */
  static Value member(Value value, String segment) {
    if (value instanceof Value.Items items) {
      int index = index(segment);
      return index >= 0 && index < items.values().size()
          ? items.values().get(index)
          : Value.Absent.ABSENT;
    }
    if (!(value instanceof Value.Raw raw)) {
      return Value.Absent.ABSENT;
    }
    try (JsonParser in = open(raw)) {
      return find(in, segment) ? Values.read(in) : Value.Absent.ABSENT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves the parser from an object or array to the value at a segment; false where none is. */
  static boolean find(JsonParser in, String segment) throws IOException {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = segment.equals(in.currentName());
        in.nextToken();
        if (found) {
          return true;
        }
        in.skipChildren();
      }
      return false;
    }
    int index = in.currentToken() == JsonToken.START_ARRAY ? index(segment) : -1;
    for (int i = 0; index >= 0 && in.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return true;
      }
      in.skipChildren();
    }
    return false;
  }

  /** The index that a segment of digits means; -1 for any other. */
  static int index(String segment) {
    boolean digits =
        !segment.isEmpty()
            && segment.length() <= 9
            && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(segment) : -1;
  }

  /** A parser at the first token of an object or array. */
  static JsonParser open(Value.Raw raw) throws IOException {
    JsonParser in = Json.FACTORY.createParser(raw.json());
    in.nextToken();
    return in;
  }
}
