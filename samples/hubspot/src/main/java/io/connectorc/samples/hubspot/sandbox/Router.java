package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.connectorc.samples.hubspot.sandbox.Faults.Fault;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a request is for, and does it. */
final class Router {
  private static final Pattern PATH =
      Pattern.compile("/crm/v3/objects/(?<type>[^/]+)/(?<rest>[^?]+)");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<ObjectType, ObjectStore> stores;
  private final Ledger ledger;
  private final InstantSource clock;

  Router(Map<ObjectType, ObjectStore> stores, Ledger ledger, InstantSource clock) {
    this.stores = stores;
    this.ledger = ledger;
    this.clock = clock;
  }

  ApiAnswer answer(String method, String path, byte[] body, @Nullable Fault fault)
      throws ApiException {
    Matcher matcher = PATH.matcher(path);
    Optional<ObjectStore> store =
        matcher.matches()
            ? ObjectType.ofPath(matcher.group("type")).map(stores::get)
            : Optional.empty();
    if (store.isEmpty()) {
      throw ApiException.notFound("Nothing is at %s.".formatted(path));
    }
    String rest = matcher.group("rest");
    if (method.equals("GET")) {
      return one(store.get(), rest);
    }
    if (!method.equals("POST")) {
      throw ApiException.notFound("%s is not possible at %s.".formatted(method, path));
    }
    BatchEndpoint batch = new BatchEndpoint(store.get(), ledger, clock);
    return switch (rest) {
      case "search" -> new SearchEndpoint(store.get()).answer(parse(body));
      case "batch/create" -> batch.create(parse(body));
      case "batch/update" ->
          fault == Fault.UPDATE_LOST ? batch.pretendUpdate(parse(body)) : batch.update(parse(body));
      case "batch/archive" -> batch.archive(parse(body));
      default -> throw ApiException.notFound("Nothing is at %s.".formatted(path));
    };
  }

  private static ApiAnswer one(ObjectStore store, String id) throws ApiException {
    Optional<ServiceObject> object = store.find(id);
    if (object.isEmpty()) {
      throw ApiException.notFound("resource not found");
    }
    return ApiAnswer.json(200, ObjectJson.whole(store.type(), object.get()), 1);
  }

  private static JsonNode parse(byte[] body) throws ApiException {
    try {
      JsonNode node = JSON.readTree(body);
      if (node == null || !node.isObject()) {
        throw ApiException.invalid("the body is no JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw ApiException.invalid("the body is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw ApiException.invalid("the body can't be read: " + e.getMessage());
    }
  }
}
