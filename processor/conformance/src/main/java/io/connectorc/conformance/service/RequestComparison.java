package io.connectorc.conformance.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.connectorc.conformance.casefile.Exchange;
import io.connectorc.conformance.casefile.Exchange.Body;
import io.connectorc.conformance.check.Difference;
import io.connectorc.conformance.check.JsonComparison;
import io.connectorc.conformance.check.JsonTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a request that came with the one that must come. */
final class RequestComparison {
  private final String where;
  private final ReceivedRequest actual;
  private final List<Difference> found = new ArrayList<>();

  private RequestComparison(String where, ReceivedRequest actual) {
    this.where = where;
    this.actual = actual;
  }

  /** Whether method and url are the ones. */
  static boolean sameLine(Exchange.Request expected, ReceivedRequest actual) {
    return actual.line().equals(expected.method() + " " + expected.url());
  }

  /** What differs in headers and body. */
  static List<Difference> compare(String where, Exchange.Request expected, ReceivedRequest actual) {
    RequestComparison comparison = new RequestComparison(where, actual);
    expected.headers().forEach(comparison::header);
    comparison.body(expected.body());
    return comparison.found;
  }

  private void header(String name, Optional<String> expected) {
    List<String> values = actual.headers().values(name);
    if (!values.equals(expected.map(List::of).orElse(List.of()))) {
      differ(
          "header " + name,
          expected.orElse("(absent)"),
          values.isEmpty() ? "(absent)" : String.join("\n", values));
    }
  }

  private void body(Body expected) {
    if (expected instanceof Body.Json json) {
      json(json.value());
    } else if (expected instanceof Body.Exact exact && !actual.body().equals(exact.text())) {
      differ("body", exact.text(), shownBody());
    } else if (expected instanceof Body.None && !actual.body().isEmpty()) {
      differ("body", "(none)", shownBody());
    }
  }

  private void json(JsonNode expected) {
    JsonNode value;
    try {
      value = JsonTexts.parse(actual.body());
    } catch (JsonProcessingException e) {
      differ("body as JSON", expected.toString(), "(no JSON) " + shownBody());
      return;
    }
    if (actual.body().isBlank()) {
      differ("body as JSON", expected.toString(), "(none)");
      return;
    }
    for (JsonComparison.Mismatch mismatch : JsonComparison.compare(expected, value)) {
      differ(
          mismatch.path().isEmpty() ? "body as JSON" : "body as JSON, at " + mismatch.path(),
          mismatch.expected(),
          mismatch.actual());
    }
  }

  private String shownBody() {
    return actual.body().isEmpty() ? "(none)" : actual.body();
  }

  private void differ(String what, String expected, String came) {
    found.add(new Difference(where, what, expected, came));
  }
}
