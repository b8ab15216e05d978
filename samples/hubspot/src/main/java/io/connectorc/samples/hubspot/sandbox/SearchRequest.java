package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.connectorc.samples.hubspot.sandbox.Filter.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a search asks for.
 *
 * @param groups conditions: all of one group, any of the groups; none: every object
 * @param order of the objects found
 * @param limit of objects in the answer
 * @param after how many objects to pass over
 */
record SearchRequest(
    List<List<Filter>> groups,
    Comparator<ServiceObject> order,
    List<String> properties,
    int limit,
    int after) {
  private static final int MOST_GROUPS = 5;
  private static final int MOST_FILTERS = 6;
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST_RESULTS = 200;
  private static final int DEEPEST_PAGE = 10_000;

  /**
   * Reads the body of a request as HubSpot does: numbers may be texts, unknown members are free.
   */
  static SearchRequest read(ObjectType type, JsonNode body) throws ApiException {
    int limit = number(body, "limit", DEFAULT_LIMIT);
    if (limit < 1 || limit > MOST_RESULTS) {
      throw ApiException.invalid("limit must be between 1 and " + MOST_RESULTS);
    }
    int after = number(body, "after", 0);
    if (after < 0 || after + limit > DEEPEST_PAGE) {
      throw ApiException.invalid(
          "paging beyond %d objects is not possible".formatted(DEEPEST_PAGE));
    }
    List<String> properties = new ArrayList<>();
    body.path("properties").forEach(property -> properties.add(property.asText()));
    return new SearchRequest(groups(type, body), order(type, body), properties, limit, after);
  }

  boolean finds(ObjectType type, ServiceObject object) {
    return groups.isEmpty()
        || groups.stream()
            .anyMatch(group -> group.stream().allMatch(filter -> filter.holds(type, object)));
  }

  private static List<List<Filter>> groups(ObjectType type, JsonNode body) throws ApiException {
    List<List<Filter>> groups = new ArrayList<>();
    for (JsonNode group : body.path("filterGroups")) {
      List<Filter> filters = new ArrayList<>();
      for (JsonNode filter : group.path("filters")) {
        filters.add(filter(type, filter));
      }
      if (filters.isEmpty() || filters.size() > MOST_FILTERS) {
        throw ApiException.invalid("a filter group has 1 to %d filters".formatted(MOST_FILTERS));
      }
      groups.add(filters);
    }
    if (groups.size() > MOST_GROUPS) {
      throw ApiException.invalid("at most %d filter groups are possible".formatted(MOST_GROUPS));
    }
    return groups;
  }

  private static Filter filter(ObjectType type, JsonNode filter) throws ApiException {
    Operator operator = Operator.of(filter.path("operator").asText());
    return new Filter(
        property(type, filter.path("propertyName").asText()),
        operator,
        filter.path("value").asText());
  }

  private static Comparator<ServiceObject> order(ObjectType type, JsonNode body)
      throws ApiException {
    JsonNode sorts = body.path("sorts");
    if (sorts.size() > 1) {
      throw ApiException.invalid("at most one sort is possible");
    }
    if (sorts.isEmpty()) {
      return Comparator.comparing(ServiceObject::createdAt);
    }
    JsonNode sort = sorts.get(0);
    String property = property(type, sort.path("propertyName").asText());
    Comparator<ServiceObject> ascending =
        Comparator.comparing(
            object -> object.property(type, property), Comparator.nullsFirst(Filter.ORDER));
    return sort.path("direction").asText().equals("DESCENDING") ? ascending.reversed() : ascending;
  }

  private static String property(ObjectType type, String name) throws ApiException {
    if (!type.isReadable(name)) {
      throw ApiException.invalid("property \"%s\" does not exist".formatted(name));
    }
    return name;
  }

  private static int number(JsonNode body, String name, int absent) throws ApiException {
    JsonNode node = body.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return absent;
    }
    try {
      return Integer.parseInt(node.asText());
    } catch (NumberFormatException e) {
      throw ApiException.invalid("%s \"%s\" is not a number".formatted(name, node.asText()));
    }
  }
}
