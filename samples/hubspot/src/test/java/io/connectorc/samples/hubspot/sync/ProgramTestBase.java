package io.connectorc.samples.hubspot.sync;

import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox, and the program with settings that fit it. */
abstract class ProgramTestBase {
  @TempDir Path folder;
  HubspotSandbox sandbox;
  final Map<String, String> environment = new HashMap<>();
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final StopSignal stop = new StopSignal();

  @BeforeEach
  final void start() throws IOException {
    sandbox = HubspotSandbox.start(InstantSource.system());
    environment.put("HUBSPOT_BASEURL", sandbox.url());
    environment.put("HUBSPOT_TOKEN", HubspotSandbox.TOKEN);
    environment.put("HUBSPOT_CRM", folder.resolve("crm.db").toString());
    environment.put("HUBSPOT_STATE", folder.resolve("sync.db").toString());
    environment.put("HUBSPOT_LOG", folder.resolve("sync.log").toString());
  }

  @AfterEach
  final void close() {
    sandbox.close();
  }

  final int run(String... arguments) {
    return run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
  }

  final int run(PrintStream output, String... arguments) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new HubspotSync(output, errors, environment, stop).run(List.of(arguments));
  }

  static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
