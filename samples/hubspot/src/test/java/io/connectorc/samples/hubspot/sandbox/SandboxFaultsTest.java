package io.connectorc.samples.hubspot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.connectorc.samples.hubspot.sandbox.Faults.Fault;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SandboxFaultsTest extends SandboxTestBase {

  @Test
  void anotherTokenIsRefused() throws Exception {
    SandboxClient.Answer answer = client.send("contacts/search", "Bearer stolen", "POST", "{}");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().get("category").asText()).isEqualTo("INVALID_AUTHENTICATION");
  }

  @Test
  void anUnknownPathIsNotFound() throws Exception {
    assertThat(client.post("songs/search", "{}").status()).isEqualTo(404);
    assertThat(client.post("contacts/merge", "{}").status()).isEqualTo(404);
    assertThat(client.get("contacts/7").json().get("message").asText())
        .isEqualTo("resource not found");
  }

  @Test
  void faultsComeInTurnAndThenNoMore() throws Exception {
    sandbox.faults().next(Fault.RATE_LIMIT, Fault.HTML_ERROR, Fault.UNAUTHORIZED);

    assertThat(client.post("contacts/search", "{}").status()).isEqualTo(429);
    SandboxClient.Answer html = client.post("contacts/search", "{}");
    assertThat(html.status()).isEqualTo(500);
    assertThat(html.text()).startsWith("<html>");
    assertThat(client.post("contacts/search", "{}").status()).isEqualTo(401);
    assertThat(client.post("contacts/search", "{}").status()).isEqualTo(200);
  }

  @Test
  void aTruncatedAnswerWasDoneAllTheSame() {
    sandbox.faults().next(Fault.TRUNCATED);

    assertThatThrownBy(
            () ->
                client.post(
                    "companies/batch/create", "{\"inputs\":[{\"properties\":{\"name\":\"A\"}}]}"))
        .isInstanceOf(IOException.class);

    assertThat(sandbox.companies().live()).hasSize(1);
  }

  @Test
  void aLostUpdateLooksDone() throws Exception {
    String id = sandbox.companies().create(Map.of("name", "Acme")).id();
    sandbox.faults().always(Fault.UPDATE_LOST);

    SandboxClient.Answer answer =
        client.post(
            "companies/batch/update",
            "{\"inputs\":[{\"id\":\"%s\",\"properties\":{\"name\":\"New\"}}]}".formatted(id));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(sandbox.companies().find(id).orElseThrow().properties())
        .isEqualTo(Map.of("name", "Acme"));
    assertThat(sandbox.ledger().writes()).isEmpty();
  }
}
