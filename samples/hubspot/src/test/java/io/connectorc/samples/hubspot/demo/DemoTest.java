package io.connectorc.samples.hubspot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.samples.hubspot.sandbox.Faults.Fault;
import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoTest {
  private static final DemoSize SMALL = new DemoSize(60, 140, 40, 32, 16, 8);

  @TempDir private Path folder;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  @Test
  void bothSidesEndUpTheSame() {
    int code = run(sandbox -> {});

    assertThat(lines())
        .contains(
            "  Accounts             72           72            0",
            "  Contacts            176          176            0",
            "  Writes of the second run: 56, for 56 changes",
            "  Writes of the third run:  0")
        .noneMatch(line -> line.contains("hubspot.xml"))
        .last()
        .isEqualTo("Synced: 248 records are the same on both sides.");
    assertThat(code).isZero();
    assertThat(folder.resolve("crm.db")).isNotEmptyFile();
    assertThat(folder.resolve("demo.log")).content().contains("PagePulled", "BatchPushed");
  }

  @Test
  void aSecondDemoInTheFolderStartsAnew() {
    run(sandbox -> {});

    assertThat(run(sandbox -> {})).isZero();
  }

  @Test
  void aServiceThatLosesUpdatesIsFoundOut() {
    int code = run(sandbox -> sandbox.faults().always(Fault.UPDATE_LOST));

    assertThat(lines())
        .anyMatch(
            line ->
                line.matches(
                    "  https://company-\\d{5}\\.test: phone is \".*\" in HubSpot and \"edited in CRM \\d+\" in the CRM"))
        .last()
        .isEqualTo("Not synced: see above.");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aServiceThatRefusesIsNotSynced() {
    int code = run(sandbox -> sandbox.faults().always(Fault.UNAUTHORIZED));

    assertThat(lines())
        .anyMatch(line -> line.startsWith("  Accounts: "))
        .last()
        .isEqualTo("Not synced: see above.");
    assertThat(code).isEqualTo(1);
  }

  private int run(Consumer<HubspotSandbox> sabotage) {
    PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
    return new Demo(new DemoFiles(folder), SMALL, out, sabotage).run();
  }

  private List<String> lines() {
    return output.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
