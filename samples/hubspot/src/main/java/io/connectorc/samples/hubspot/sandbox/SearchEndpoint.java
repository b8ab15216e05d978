package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code POST /crm/v3/objects/TYPE/search}. */
final class SearchEndpoint {
  private final ObjectStore store;

  SearchEndpoint(ObjectStore store) {
    this.store = store;
  }

  ApiAnswer answer(JsonNode body) throws ApiException {
    ObjectType type = store.type();
    SearchRequest request = SearchRequest.read(type, body);
    List<ServiceObject> found =
        store.visible().stream()
            .filter(object -> request.finds(type, object))
            .sorted(request.order())
            .toList();
    int from = Math.min(request.after(), found.size());
    int to = Math.min(from + request.limit(), found.size());

    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("total", found.size());
    ArrayNode results = answer.putArray("results");
    for (ServiceObject object : found.subList(from, to)) {
      results.add(ObjectJson.object(type, object, request.properties()));
    }
    if (to < found.size()) {
      answer.putObject("paging").putObject("next").put("after", Integer.toString(to));
    }
    return ApiAnswer.json(200, answer, results.size());
  }
}
