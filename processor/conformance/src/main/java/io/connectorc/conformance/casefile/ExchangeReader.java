package io.connectorc.conformance.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a request that must come and its answer. */
final class ExchangeReader {
  private static final List<String> BODIES = List.of("json", "form", "text", "body");

  private ExchangeReader() {}

  static Exchange read(CaseNode node) throws CaseFormatException {
    Map<String, CaseNode> members = node.members("request", "response");
    return new Exchange(
        node.line(),
        request(node.require(members, "request")),
        answer(node.require(members, "response")));
  }

  private static Exchange.Request request(CaseNode node) throws CaseFormatException {
    Map<String, CaseNode> members =
        node.members("method", "url", "headers", "json", "form", "text", "body");
    Map<String, Optional<String>> headers = new LinkedHashMap<>();
    if (members.containsKey("headers")) {
      for (Map.Entry<String, CaseNode> header :
          node.require(members, "headers").entries().entrySet()) {
        CaseNode value = header.getValue();
        headers.put(
            header.getKey().toLowerCase(Locale.ROOT),
            value.isNull() ? Optional.empty() : Optional.of(value.text()));
      }
    }
    return new Exchange.Request(
        node.require(members, "method").text(),
        node.require(members, "url").text(),
        headers,
        body(node, members));
  }

  private static Exchange.Body body(CaseNode node, Map<String, CaseNode> members)
      throws CaseFormatException {
    List<String> kinds = BODIES.stream().filter(members::containsKey).toList();
    if (kinds.isEmpty()) {
      return new Exchange.Body.Any();
    }
    if (kinds.size() > 1) {
      throw node.error("a request has one of " + String.join(", ", BODIES));
    }
    CaseNode value = node.require(members, kinds.get(0));
    return switch (kinds.get(0)) {
      case "json" -> new Exchange.Body.Json(value.json());
      case "body" -> none(value);
      default -> new Exchange.Body.Exact(value.text());
    };
  }

  private static Exchange.Body none(CaseNode value) throws CaseFormatException {
    value.word("none");
    return new Exchange.Body.None();
  }

  private static Exchange.Answer answer(CaseNode node) throws CaseFormatException {
    Map<String, CaseNode> members = node.members("status", "headers", "json", "text", "fault");
    @Nullable CaseNode fault = members.get("fault");
    if (fault != null) {
      return Exchange.Answer.Fault.valueOf(
          fault.word("timeout", "reset", "truncated").toUpperCase(Locale.ROOT));
    }
    Map<String, String> headers = new LinkedHashMap<>();
    if (members.containsKey("headers")) {
      headers.putAll(node.require(members, "headers").texts());
    }
    @Nullable CaseNode json = members.get("json");
    @Nullable CaseNode text = members.get("text");
    String body = json != null ? json.json().toString() : text != null ? text.text() : "";
    if (json != null
        && headers.keySet().stream().noneMatch(name -> name.equalsIgnoreCase("content-type"))) {
      headers.put("content-type", "application/json");
    }
    return new Exchange.Answer.Whole(node.require(members, "status").integer(), headers, body);
  }
}
