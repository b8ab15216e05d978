package io.connectorc.samples.hubspot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SandboxSearchTest extends SandboxTestBase {

  @Test
  void aSearchSinceATimeGivesTheLaterOnesOldestFirst() throws Exception {
    String first = contact("Ada", 10).id();
    String second = contact("Bob", 20).id();
    String third = contact("Cid", 30).id();
    sandbox.contacts().update(second, Map.of("firstname", "Ben"));

    JsonNode found = search(sinceSearch(20), 200);

    assertThat(ids(found)).containsExactly(third, second).doesNotContain(first);
    assertThat(found.get("total").asInt()).isEqualTo(2);
    assertThat(found.has("paging")).isFalse();
    assertThat(found.get("results").get(1))
        .hasToString(
            """
            {"id":"%s","properties":{"createdate":"2026-03-01T09:00:20.000Z","email":null,\
            "firstname":"Ben","hs_object_id":"%s","lastmodifieddate":"2026-03-01T10:00:00.000Z"},\
            "createdAt":"2026-03-01T09:00:20.000Z","updatedAt":"2026-03-01T10:00:00.000Z","archived":false}"""
                .formatted(second, second));
  }

  @Test
  void aLongResultComesInPages() throws Exception {
    for (int i = 0; i < 25; i++) {
      contact("Ada " + i, i);
    }

    List<String> all = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = search("{\"limit\":10" + after + "}", 200);
      all.addAll(ids(page));
      sizes.add(page.get("results").size());
      JsonNode next = page.path("paging").path("next").path("after");
      after = next.isMissingNode() ? "" : ",\"after\":\"" + next.asText() + "\"";
    } while (!after.isEmpty());

    assertThat(sizes).containsExactly(10, 10, 5);
    assertThat(all).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void groupsAreAlternativesAndFiltersOfAGroupHoldTogether() throws Exception {
    String ada = contact("Ada", 1).id();
    contact("Bob", 2);
    String cid = contact("Cid", 3).id();
    sandbox.contacts().update(ada, Map.of("phone", "555"));

    JsonNode found =
        search(
            """
            {"filterGroups":[
              {"filters":[{"propertyName":"firstname","operator":"EQ","value":"ada"},
                          {"propertyName":"phone","operator":"HAS_PROPERTY"}]},
              {"filters":[{"propertyName":"firstname","operator":"EQ","value":"Cid"}]}]}
            """,
            200);

    assertThat(ids(found)).containsExactly(ada, cid);
  }

  @Test
  void archivedObjectsAreNotFound() throws Exception {
    String ada = contact("Ada", 1).id();
    String bob = contact("Bob", 2).id();

    sandbox.contacts().archive(ada);

    assertThat(ids(search("{}", 200))).containsExactly(bob);
    assertThat(client.get("contacts/" + ada).status()).isEqualTo(404);
  }

  @Test
  void aLateSearchSeesWhatWasThereBefore() throws Exception {
    String ada = contact("Ada", 1).id();
    sandbox.contacts().visibilityLag(Duration.ofSeconds(10));

    sandbox.contacts().update(ada, Map.of("firstname", "Eve"));
    String bob = sandbox.contacts().create(Map.of("firstname", "Bob")).id();
    now = now.plusSeconds(9);
    JsonNode early = search("{\"properties\":[\"firstname\"]}", 200);
    now = now.plusMillis(1001);
    JsonNode late = search("{\"properties\":[\"firstname\"]}", 200);

    assertThat(ids(early)).containsExactly(ada);
    assertThat(firstName(early, 0)).isEqualTo("Ada");
    assertThat(ids(late)).containsExactly(ada, bob);
    assertThat(firstName(late, 0)).isEqualTo("Eve");
  }

  @Test
  void atMostFiftyObjectsBearOneTime() {
    for (int i = 0; i < 120; i++) {
      sandbox.contacts().create(Map.of(), now);
    }

    Map<Instant, Long> counts =
        sandbox.contacts().live().stream()
            .collect(Collectors.groupingBy(ServiceObject::updatedAt, Collectors.counting()));

    assertThat(counts).isEqualTo(Map.of(now, 50L, now.plusMillis(1), 50L, now.plusMillis(2), 20L));
  }

  @Test
  void searchesThatHubspotRefusesAreRefused() throws Exception {
    assertThat(message("{\"limit\":201}")).isEqualTo("limit must be between 1 and 200");
    assertThat(message("{\"limit\":100,\"after\":\"9901\"}"))
        .isEqualTo("paging beyond 10000 objects is not possible");
    assertThat(message("{\"sorts\":[{\"propertyName\":\"age\",\"direction\":\"ASCENDING\"}]}"))
        .isEqualTo("property \"age\" does not exist");
    assertThat(
            message(
                "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"email\",\"operator\":\"LIKE\"}]}]}"))
        .isEqualTo("operator \"LIKE\" is unknown");
    assertThat(message("{\"filterGroups\":[{\"filters\":[]}]}"))
        .isEqualTo("a filter group has 1 to 6 filters");
    assertThat(message("nothing")).startsWith("the body is no JSON");
  }

  private ServiceObject contact(String firstName, int second) {
    return sandbox
        .contacts()
        .create(Map.of("firstname", firstName), now.minus(Duration.ofHours(1)).plusSeconds(second));
  }

  private String sinceSearch(int second) {
    return """
        {"filterGroups":[{"filters":[
          {"propertyName":"lastmodifieddate","operator":"GTE","value":"%d"}]}],
         "sorts":[{"propertyName":"lastmodifieddate","direction":"ASCENDING"}],
         "properties":["firstname","email"],"limit":100}
        """
        .formatted(now.minus(Duration.ofHours(1)).plusSeconds(second).toEpochMilli());
  }

  private JsonNode search(String body, int status) throws IOException, InterruptedException {
    SandboxClient.Answer answer = client.post("contacts/search", body);
    assertThat(answer.status()).isEqualTo(status);
    return answer.json();
  }

  private String message(String body) throws IOException, InterruptedException {
    JsonNode error = search(body, 400);
    assertThat(error.get("category").asText()).isEqualTo("VALIDATION_ERROR");
    return error.get("message").asText();
  }

  private static List<String> ids(JsonNode found) {
    return found.get("results").findValuesAsText("id");
  }

  private static String firstName(JsonNode found, int index) {
    return found.get("results").get(index).get("properties").get("firstname").asText();
  }
}
