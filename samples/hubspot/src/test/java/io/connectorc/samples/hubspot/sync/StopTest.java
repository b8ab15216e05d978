package io.connectorc.samples.hubspot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own, and ends it as a system does. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class StopTest {
  /** 128 and the number of SIGTERM: how every Java process ends that was asked to. */
  private static final int TERMINATED = 143;

  @TempDir private Path folder;

  @Test
  void aProcessThatIsAskedToEndClosesItsFiles() throws IOException, InterruptedException {
    try (HubspotSandbox sandbox = HubspotSandbox.start(InstantSource.system())) {
      sandbox.companies().create(Map.of("name", "Acme"));
      Process process = start(sandbox);
      BufferedReader output = process.inputReader();
      StringBuilder text = new StringBuilder();
      String line = output.readLine();
      while (line != null) {
        text.append(line).append('\n');
        if (line.startsWith("  Contacts")) {
          process.toHandle().destroy();
        }
        line = output.readLine();
      }

      assertThat(process.waitFor()).isEqualTo(TERMINATED);
      assertThat(text.toString()).endsWith("Stopped.\n").doesNotContain("error");
      assertThat(folder.resolve("crm.db-wal")).doesNotExist();
      assertThat(folder.resolve("sync.db-wal")).doesNotExist();
    }
  }

  private Process start(HubspotSandbox sandbox) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            HubspotSync.class.getName());
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(Map.of("HUBSPOT_BASEURL", sandbox.url(), "HUBSPOT_TOKEN", HubspotSandbox.TOKEN));
    return builder.start();
  }
}
