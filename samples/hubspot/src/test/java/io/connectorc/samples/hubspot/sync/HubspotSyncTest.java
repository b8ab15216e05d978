package io.connectorc.samples.hubspot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.embedded.EmbeddedCrm;
import io.connectorc.runtime.value.Value;
import io.connectorc.samples.hubspot.sandbox.Faults.Fault;
import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HubspotSyncTest {
  @TempDir private Path folder;
  private HubspotSandbox sandbox;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final StopSignal stop = new StopSignal();

  @BeforeEach
  void start() throws IOException {
    sandbox = HubspotSandbox.start(InstantSource.system());
    environment.put("HUBSPOT_BASEURL", sandbox.url());
    environment.put("HUBSPOT_TOKEN", HubspotSandbox.TOKEN);
    environment.put("HUBSPOT_CRM", folder.resolve("crm.db").toString());
    environment.put("HUBSPOT_STATE", folder.resolve("sync.db").toString());
    environment.put("HUBSPOT_LOG", folder.resolve("sync.log").toString());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

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
  void theEnvironmentWinsOverTheFile() throws IOException {
    Path file = folder.resolve("own.properties");
    Files.writeString(
        file,
        """
        baseurl = http://127.0.0.1:1
        token = wrong
        limit = 50
        """);

    assertThat(run("--once", "--settings", file.toString())).isZero();
  }

  @Test
  void helpNamesEverySetting() {
    assertThat(run("--help")).isZero();

    for (Setting setting : Setting.values()) {
      assertThat(text(out)).contains(setting.key(), setting.variable());
    }
  }

  @Test
  void aMissingTokenIsAWrongSetting() {
    environment.remove("HUBSPOT_TOKEN");

    assertThat(run("--once")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: \"token\" has no value. Set it in the settings file, or as HUBSPOT_TOKEN in the environment.\n");
    assertThat(folder).isEmptyDirectory();
    assertThat(sandbox.ledger().requests()).isEmpty();
  }

  @Test
  void everyWrongSettingIsNamedAtOnce() {
    environment.put("HUBSPOT_BASEURL", "api.hubapi.com");
    environment.put("HUBSPOT_FREQUENCY", "10m");
    environment.put("HUBSPOT_LIMIT", "many");
    environment.put("HUBSPOT_CRM", folder.resolve("missing/crm.db").toString());

    assertThat(run("--once")).isEqualTo(2);
    assertThat(text(err).lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("error: "))
        .anyMatch(line -> line.contains("baseurl") && line.contains("api.hubapi.com"))
        .anyMatch(line -> line.contains("frequency") && line.contains("10m"))
        .contains(
            "error: \"limit\": \"many\" is no number of records. Write 1 or more.",
            "error: \"crm\": the folder of \"%s\" is not there. Make it, or name another file."
                .formatted(folder.resolve("missing/crm.db")));
  }

  @Test
  void anUnknownOptionAndAnUnknownKeyAreNamed() throws IOException {
    assertThat(run("--twice")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: \"--twice\" is no option. Known are --once, --settings FILE and --help.\n");
    err.reset();

    Path file = folder.resolve("own.properties");
    Files.writeString(file, "tokn = x\n");
    assertThat(run("--settings", file.toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: \"tokn\" in \"%s\" is no setting. Known are token, baseurl, syncrecordsfrom, frequency, crm, state, log, limit.\n"
                .formatted(file));
  }

  @Test
  void aMissingSettingsFileIsNamed() {
    assertThat(run("--settings", folder.resolve("no.properties").toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "error: The settings file \"%s\" is not there.\n"
                .formatted(folder.resolve("no.properties")));
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

  private int run(String... arguments) {
    return run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
  }

  private int run(PrintStream output, String... arguments) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new HubspotSync(output, errors, environment, stop).run(List.of(arguments));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
