package io.connectorc.samples.hubspot.sandbox;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox for each test, whose clock the test sets. */
abstract class SandboxTestBase {
  Instant now = Instant.parse("2026-03-01T10:00:00Z");
  HubspotSandbox sandbox;
  SandboxClient client;

  @BeforeEach
  final void start() throws IOException {
    sandbox = HubspotSandbox.start(() -> now);
    client = new SandboxClient(sandbox);
  }

  @AfterEach
  final void stop() {
    sandbox.close();
  }
}
