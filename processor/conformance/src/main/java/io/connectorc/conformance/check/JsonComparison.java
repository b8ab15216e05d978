package io.connectorc.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two JSON values: the order of members is free, that of elements is not; 1 and 1.0 are
 * two.
 */
public final class JsonComparison {
  private static final String NOTHING = "(nothing)";

  private final List<Mismatch> found = new ArrayList<>();

  private JsonComparison() {}

  /**
   * A value that differs.
   *
   * @param path where: {@code inputs[0].name}, empty for the whole
   * @param expected as JSON
   * @param actual as JSON
   */
  public record Mismatch(String path, String expected, String actual) {}

  /** Where two values differ; empty when they are the same. */
  public static List<Mismatch> compare(JsonNode expected, JsonNode actual) {
    JsonComparison comparison = new JsonComparison();
    comparison.values("", expected, actual);
    return comparison.found;
  }

  /** Whether two values are the same. */
  public static boolean same(JsonNode expected, JsonNode actual) {
    return compare(expected, actual).isEmpty();
  }

  private void values(String path, @Nullable JsonNode expected, @Nullable JsonNode actual) {
    if (expected == null || actual == null) {
      mismatch(path, expected, actual);
    } else if (expected.isObject() && actual.isObject()) {
      objects(path, expected, actual);
    } else if (expected.isArray() && actual.isArray()) {
      arrays(path, expected, actual);
    } else if (!sameScalar(expected, actual)) {
      mismatch(path, expected, actual);
    }
  }

  private void objects(String path, JsonNode expected, JsonNode actual) {
    Set<String> names = new LinkedHashSet<>();
    expected.fieldNames().forEachRemaining(names::add);
    actual.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      values(path.isEmpty() ? name : path + "." + name, expected.get(name), actual.get(name));
    }
  }

  private void arrays(String path, JsonNode expected, JsonNode actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      values(path + "[" + i + "]", expected.get(i), actual.get(i));
    }
  }

  private static boolean sameScalar(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.isIntegralNumber() == actual.isIntegralNumber()
          && expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual);
  }

  private void mismatch(String path, @Nullable JsonNode expected, @Nullable JsonNode actual) {
    found.add(new Mismatch(path, show(expected), show(actual)));
  }

  private static String show(@Nullable JsonNode node) {
    return node == null ? NOTHING : node.toString();
  }
}
