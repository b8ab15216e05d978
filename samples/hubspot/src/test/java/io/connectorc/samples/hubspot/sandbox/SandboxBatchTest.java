package io.connectorc.samples.hubspot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.connectorc.samples.hubspot.sandbox.Ledger.Kind;
import io.connectorc.samples.hubspot.sandbox.Ledger.Write;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SandboxBatchTest extends SandboxTestBase {

  @Test
  void aBatchIsCreatedWithIdsAndTimes() throws Exception {
    SandboxClient.Answer answer =
        client.post(
            "companies/batch/create",
            "{\"inputs\":[{\"properties\":{\"name\":\"Acme\",\"phone\":\"\"}}]}");

    assertThat(answer.status()).isEqualTo(201);
    String id = sandbox.companies().live().get(0).id();
    assertThat(answer.text())
        .isEqualTo(
            """
            {"status":"COMPLETE","results":[{"id":"%s","properties":{\
            "createdate":"2026-03-01T10:00:00.000Z","hs_lastmodifieddate":"2026-03-01T10:00:00.000Z",\
            "hs_object_id":"%s","name":"Acme"},"createdAt":"2026-03-01T10:00:00.000Z",\
            "updatedAt":"2026-03-01T10:00:00.000Z","archived":false}],\
            "startedAt":"2026-03-01T10:00:00.000Z","completedAt":"2026-03-01T10:00:00.000Z"}"""
                .formatted(id, id));
    assertThat(sandbox.ledger().writes())
        .containsExactly(new Write(Kind.CREATED, ObjectType.COMPANIES, id));
    assertThat(sandbox.ledger().requests())
        .containsExactly(
            new Ledger.Request("POST", "/crm/v3/objects/companies/batch/create", 201, 1));
  }

  @Test
  void anUpdateChangesWhatItNamesAndAnEmptyTextClears() throws Exception {
    String id = sandbox.companies().create(Map.of("name", "Acme", "phone", "555")).id();
    now = now.plusSeconds(5);

    SandboxClient.Answer answer =
        client.post(
            "companies/batch/update",
            "{\"inputs\":[{\"id\":\"%s\",\"properties\":{\"website\":\"acme.test\",\"phone\":\"\"}}]}"
                .formatted(id));

    assertThat(answer.status()).isEqualTo(200);
    ServiceObject company = sandbox.companies().find(id).orElseThrow();
    assertThat(company.properties()).isEqualTo(Map.of("name", "Acme", "website", "acme.test"));
    assertThat(company.updatedAt()).isEqualTo(now);
  }

  @Test
  void anUpdateOfWhichAPartIsMissingIsMultiStatus() throws Exception {
    String id = sandbox.companies().create(Map.of("name", "Acme")).id();

    SandboxClient.Answer answer =
        client.post(
            "companies/batch/update",
            "{\"inputs\":[{\"id\":\"%s\",\"properties\":{\"name\":\"A\"}},{\"id\":\"7\",\"properties\":{\"name\":\"B\"}}]}"
                .formatted(id));

    assertThat(answer.status()).isEqualTo(207);
    JsonNode error = answer.json().get("errors").get(0);
    assertThat(error.get("category").asText()).isEqualTo("OBJECT_NOT_FOUND");
    assertThat(error.get("context").get("ids")).hasToString("[\"7\"]");
    assertThat(sandbox.companies().find(id).orElseThrow().properties())
        .isEqualTo(Map.of("name", "A"));
  }

  @Test
  void anArchiveAnswersWithoutBodyAndTakesWhatIsGone() throws Exception {
    String id = sandbox.contacts().create(Map.of("email", "ada@acme.test")).id();

    SandboxClient.Answer answer =
        client.post(
            "contacts/batch/archive",
            "{\"inputs\":[{\"id\":\"%s\"},{\"id\":\"7\"}]}".formatted(id));

    assertThat(answer).isEqualTo(new SandboxClient.Answer(204, ""));
    assertThat(sandbox.contacts().live()).isEmpty();
    assertThat(sandbox.ledger().writes())
        .containsExactly(new Write(Kind.ARCHIVED, ObjectType.CONTACTS, id));
  }

  @Test
  void aKnownEmailRefusesTheWholeBatch() throws Exception {
    String id = sandbox.contacts().create(Map.of("email", "ada@acme.test")).id();

    SandboxClient.Answer answer =
        client.post(
            "contacts/batch/create",
            "{\"inputs\":[{\"properties\":{\"email\":\"bob@acme.test\"}},{\"properties\":{\"email\":\"ada@acme.test\"}}]}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text())
        .isEqualTo(
            """
            {"status":"error","message":"Contact already exists. Existing ID: %s",\
            "correlationId":"00000000-0000-4000-8000-000000000001","category":"CONFLICT"}"""
                .formatted(id));
    assertThat(sandbox.contacts().live()).hasSize(1);
    assertThat(sandbox.ledger().writes()).isEmpty();
  }

  @Test
  void batchesThatHubspotRefusesAreRefused() throws Exception {
    assertThat(refusal("companies/batch/create", "{\"inputs\":[]}"))
        .isEqualTo("inputs must be an array of 1 to 100");
    assertThat(refusal("companies/batch/create", "{\"inputs\":[{\"properties\":{\"age\":\"1\"}}]}"))
        .isEqualTo("Property values were not valid: property \"age\" does not exist");
    assertThat(refusal("companies/batch/update", "{\"inputs\":[{\"properties\":{}}]}"))
        .isEqualTo("each input must have an id of its own");
    assertThat(
            refusal("contacts/batch/create", "{\"inputs\":[{\"properties\":{\"email\":\"ada\"}}]}"))
        .isEqualTo("Property values were not valid: email address \"ada\" is invalid");
  }

  private String refusal(String path, String body) throws Exception {
    SandboxClient.Answer answer = client.post(path, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("category").asText()).isEqualTo("VALIDATION_ERROR");
    return answer.json().get("message").asText();
  }
}
