package io.connectorc.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.connectorc.conformance.casefile.ExpectedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the records of a module in the CRM with those that must be there, in any order. */
public final class CrmCheck {
  private static final Comparator<ExpectedRecord> NAMED_FIRST =
      Comparator.comparing(expected -> expected.id() == null);

  private CrmCheck() {}

  /** What differs; records that fit each other best stand side by side. */
  public static List<Difference> compare(
      String where, String module, List<ExpectedRecord> expected, List<ActualRecord> actual) {
    List<ExpectedRecord> missing = new ArrayList<>();
    List<ActualRecord> left = new ArrayList<>(actual);
    for (ExpectedRecord record : expected.stream().sorted(NAMED_FIRST).toList()) {
      Optional<ActualRecord> found = left.stream().filter(a -> matches(record, a)).findFirst();
      found.ifPresentOrElse(left::remove, () -> missing.add(record));
    }
    if (missing.isEmpty() && left.isEmpty()) {
      return List.of();
    }
    return List.of(new Difference(where, "crm " + module, wanted(missing), had(missing, left)));
  }

  private static boolean matches(ExpectedRecord expected, ActualRecord actual) {
    return (expected.id() == null || expected.id().equals(actual.id()))
        && differing(expected, actual) == 0;
  }

  private static long differing(ExpectedRecord expected, ActualRecord actual) {
    Set<String> names = new LinkedHashSet<>(expected.fields().keySet());
    names.addAll(actual.fields().keySet());
    return names.stream()
        .filter(name -> !same(expected.fields().get(name), actual.fields().get(name)))
        .count();
  }

  private static boolean same(@Nullable JsonNode expected, @Nullable JsonNode actual) {
    JsonNode wanted = present(expected);
    JsonNode had = present(actual);
    return wanted.isMissingNode() ? had.isMissingNode() : JsonComparison.same(wanted, had);
  }

  /** Nothing, null and the empty text are one: missing. */
  private static JsonNode present(@Nullable JsonNode value) {
    if (value == null || value.isNull() || value.isMissingNode()) {
      return MissingNode.getInstance();
    }
    return "".equals(value.textValue()) ? MissingNode.getInstance() : value;
  }

  private static String wanted(List<ExpectedRecord> missing) {
    return missing.isEmpty()
        ? "(no other record)"
        : missing.stream()
            .map(record -> show(record.id() == null ? "(any id)" : record.id(), record.fields()))
            .collect(Collectors.joining("\n"));
  }

  /** In the order of the records that are missing, each beside its nearest. */
  private static String had(List<ExpectedRecord> missing, List<ActualRecord> left) {
    List<ActualRecord> rest = new ArrayList<>(left);
    List<ActualRecord> ordered = new ArrayList<>();
    for (ExpectedRecord record : missing) {
      rest.stream()
          .min(Comparator.comparing(actual -> differing(record, actual)))
          .ifPresent(
              nearest -> {
                rest.remove(nearest);
                ordered.add(nearest);
              });
    }
    ordered.addAll(rest);
    return ordered.isEmpty()
        ? "(no other record)"
        : ordered.stream()
            .map(record -> show(record.id(), record.fields()))
            .collect(Collectors.joining("\n"));
  }

  private static String show(String id, Map<String, JsonNode> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .filter(field -> !present(field.getValue()).isMissingNode())
            .map(field -> field.getKey() + ": " + field.getValue())
            .collect(Collectors.joining(", ", id + " {", "}"));
  }
}
