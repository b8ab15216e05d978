package io.connectorc.samples.hubspot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.embedded.EmbeddedCrm;
import io.connectorc.runtime.value.Value;
import io.connectorc.samples.hubspot.sandbox.Faults.Fault;
import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HubspotSyncTest extends ProgramTestBase {
  @Test
  void aRunBringsBothSidesTogether() throws CrmException {
    sandbox.companies().create(Map.of("name", "Acme"));
    sandbox.contacts().create(Map.of("email", "ada@acme.test"));
    try (EmbeddedCrm crm = EmbeddedCrm.open(folder.resolve("crm.db"))) {
      crm.create("Contacts", Map.of("lastname", Value.text("Lovelace")));
    }

    assertThat(run("--once")).isZero();

    assertThat(text(out))
        .containsSubsequence("Accounts", "to CRM", "1", "Contacts", "to HubSpot", "complete");
    assertThat(text(err)).isEmpty();
    assertThat(sandbox.contacts().live()).hasSize(2);
    try (EmbeddedCrm crm = EmbeddedCrm.open(folder.resolve("crm.db"))) {
      assertThat(crm.records("Accounts")).hasSize(1);
      assertThat(crm.records("Contacts")).hasSize(2);
    }
    assertThat(folder.resolve("sync.log"))
        .content()
        .contains("/crm/v3/objects/companies/search")
        .doesNotContain(HubspotSandbox.TOKEN);
  }

  @Test
  void anUnreachableServiceLeavesTheRunIncomplete() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      environment.put("HUBSPOT_BASEURL", "http://127.0.0.1:" + socket.getLocalPort());
    }

    assertIncomplete("Accounts: ", "hubspot.xml");
  }

  @Test
  void aRefusedTokenIsSaidInHubspotsWords() {
    environment.put("HUBSPOT_TOKEN", "stolen");

    assertIncomplete("Authentication credentials not found");
    assertThat(text(out)).doesNotContain("stolen");
  }

  @Test
  void aPageOfHtmlIsAFailedRequest() {
    sandbox.faults().always(Fault.HTML_ERROR);

    assertIncomplete("500", "Something went wrong.");
  }

  @Test
  void aTruncatedAnswerAppliesNothing() throws CrmException {
    sandbox.companies().create(Map.of("name", "Acme"));
    sandbox.faults().always(Fault.TRUNCATED);

    assertIncomplete("Accounts: ", "hubspot.xml");
    try (EmbeddedCrm crm = EmbeddedCrm.open(folder.resolve("crm.db"))) {
      assertThat(crm.records("Accounts")).isEmpty();
    }

    sandbox.faults().none();
    assertThat(run("--once")).isZero();
    try (EmbeddedCrm crm = EmbeddedCrm.open(folder.resolve("crm.db"))) {
      assertThat(crm.records("Accounts")).hasSize(1);
    }
  }

  @Test
  void aRateLimitIsWaitedOut() {
    sandbox.companies().create(Map.of("name", "Acme"));
    sandbox.faults().next(Fault.RATE_LIMIT, Fault.RATE_LIMIT);

    assertThat(run("--once")).isZero();
  }

  @Test
  void anUpdateOfWhatHubspotArchivedIsKeptAndShown() throws CrmException {
    String id = sandbox.companies().create(Map.of("name", "Acme")).id();
    assertThat(run("--once")).isZero();
    sandbox.companies().archive(id);
    try (EmbeddedCrm crm = EmbeddedCrm.open(folder.resolve("crm.db"))) {
      String record = crm.records("Accounts").get(0).id();
      crm.edit("Accounts", record, Map.of("phone", Value.text("555")));
    }
    out.reset();

    run("--once");

    assertThat(text(out)).containsSubsequence("Accounts: to HubSpot failed: ", "207");
    assertThat(sandbox.companies().live()).isEmpty();
  }

  @Test
  void anotherProgramsFileIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("crm.db"), "firstname;lastname\n".repeat(100));

    assertThat(run("--once")).isEqualTo(1);
    assertThat(text(err))
        .isEqualTo(
            "error: \"%s\": this is no CRM file. Name another file, or one that is not there yet.\n"
                .formatted(folder.resolve("crm.db")));
  }

  @Test
  void atItsFrequencyItRunsUntilItIsStopped() {
    PrintStream output =
        new PrintStream(out, true, StandardCharsets.UTF_8) {
          @Override
          public void println(@Nullable String line) {
            super.println(line);
            if (line != null && line.startsWith("  Contacts")) {
              stop.request();
            }
          }
        };

    assertThat(run(output)).isZero();

    assertThat(text(out)).startsWith("Run of ").endsWith("Stopped.\n");
  }

  private void assertIncomplete(String... says) {
    assertThat(run("--once")).isEqualTo(1);
    assertThat(text(out)).contains(says).contains("not complete").doesNotContain("\tat ");
    assertThat(text(err)).isEmpty();
  }
}
