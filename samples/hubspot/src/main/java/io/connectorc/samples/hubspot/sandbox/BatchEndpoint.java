package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.connectorc.samples.hubspot.sandbox.Ledger.Kind;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code POST /crm/v3/objects/TYPE/batch/create}, {@code …/update} and {@code …/archive}. */
final class BatchEndpoint {
  private final ObjectStore store;
  private final Ledger ledger;
  private final InstantSource clock;

  BatchEndpoint(ObjectStore store, Ledger ledger, InstantSource clock) {
    this.store = store;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** All of it or nothing: one input that is refused refuses the batch. */
  ApiAnswer create(JsonNode body) throws ApiException {
    List<BatchInput> inputs = BatchInput.read(store.type(), body, false);
    for (BatchInput input : inputs) {
      refuseKnownEmail("", input.properties());
    }
    List<ServiceObject> made = new ArrayList<>();
    for (BatchInput input : inputs) {
      ServiceObject object = store.create(input.properties());
      ledger.add(new Ledger.Write(Kind.CREATED, store.type(), object.id()));
      made.add(object);
    }
    return ApiAnswer.json(201, complete(made), made.size());
  }

  /** Objects that are not there make it a multi-status answer; the others are changed. */
  ApiAnswer update(JsonNode body) throws ApiException {
    List<BatchInput> inputs = BatchInput.read(store.type(), body, true);
    for (BatchInput input : inputs) {
      refuseKnownEmail(input.id(), input.properties());
    }
    List<ServiceObject> changed = new ArrayList<>();
    ArrayNode missing = JsonNodeFactory.instance.arrayNode();
    for (BatchInput input : inputs) {
      Optional<ServiceObject> object = store.update(input.id(), input.properties());
      if (object.isPresent()) {
        ledger.add(new Ledger.Write(Kind.UPDATED, store.type(), input.id()));
        changed.add(object.get());
      } else {
        missing.add(input.id());
      }
    }
    ObjectNode answer = complete(changed);
    if (missing.isEmpty()) {
      return ApiAnswer.json(200, answer, changed.size());
    }
    answer.put("numErrors", 1);
    ObjectNode error = answer.putArray("errors").addObject();
    error.put("status", "error").put("category", "OBJECT_NOT_FOUND");
    error.put("message", "Some objects are not there: they may be deleted, or their ids wrong.");
    error.putObject("context").set("ids", missing);
    return ApiAnswer.json(207, answer, changed.size());
  }

  /** Answers as {@link #update} would, and changes nothing. */
  ApiAnswer pretendUpdate(JsonNode body) throws ApiException {
    List<ServiceObject> unchanged = new ArrayList<>();
    for (BatchInput input : BatchInput.read(store.type(), body, true)) {
      store.find(input.id()).ifPresent(unchanged::add);
    }
    return ApiAnswer.json(200, complete(unchanged), 0);
  }

  /** Done for objects that are not there, too. */
  ApiAnswer archive(JsonNode body) throws ApiException {
    List<BatchInput> inputs = BatchInput.read(store.type(), body, true);
    int archived = 0;
    for (BatchInput input : inputs) {
      if (store.archive(input.id())) {
        ledger.add(new Ledger.Write(Kind.ARCHIVED, store.type(), input.id()));
        archived++;
      }
    }
    return ApiAnswer.noContent(archived);
  }

  private ObjectNode complete(List<ServiceObject> objects) {
    String now = ObjectJson.time(clock.instant());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("status", "COMPLETE");
    ArrayNode results = answer.putArray("results");
    objects.forEach(object -> results.add(ObjectJson.whole(store.type(), object)));
    answer.put("startedAt", now).put("completedAt", now);
    return answer;
  }

  private void refuseKnownEmail(String id, Map<String, String> properties) throws ApiException {
    String email = properties.get("email");
    if (email == null || email.isEmpty()) {
      return;
    }
    Optional<ServiceObject> other = store.other(id, "email", email);
    if (other.isPresent()) {
      throw ApiException.conflict(
          "Contact already exists. Existing ID: %s".formatted(other.get().id()));
    }
  }
}
