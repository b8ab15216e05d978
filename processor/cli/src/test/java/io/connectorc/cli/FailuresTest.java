package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.cli.report.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Failures failures =
      new Failures(new Terminal(new ByteArrayOutputStream(), err, StandardCharsets.UTF_8));

  @Test
  void aFaultOfOursIsToldInTwoLines() {
    assertThat(failures.during(new IllegalStateException("no plan"))).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "connectorc: a fault of connectorc itself: java.lang.IllegalStateException: no plan",
            "Run it again with --stacktrace to see where, and report what it shows.");
  }

  @Test
  void itsPlaceIsShownWhenAskedFor() {
    failures.showStackTraces(true);
    failures.during(new IllegalStateException("no plan"));
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\tat " + FailuresTest.class.getName() + ".itsPlaceIsShownWhenAskedFor(");
  }
}
