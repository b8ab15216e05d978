package io.connectorc.conformance.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogCaptureTest {
  private static final Logger PRODUCT = Logger.getLogger("io.connectorc");
  private static final Logger SOMEWHERE = Logger.getLogger("io.connectorc.runtime.Somewhere");

  private static void inAnotherThread(Runnable work) {
    CompletableFuture.runAsync(work, task -> new Thread(task).start()).join();
  }

  @Test
  void aLineBelongsToTheCaptureOfItsThread() {
    try (LogCapture log = new LogCapture()) {
      SOMEWHERE.finest("mine");
      inAnotherThread(
          () -> {
            try (LogCapture other = new LogCapture()) {
              SOMEWHERE.finest("theirs");
              assertThat(other.lines()).singleElement().asString().contains("theirs");
            }
          });
      SOMEWHERE.finest("mine again");
      assertThat(log.lines())
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).contains("mine"))
          .last()
          .asString()
          .contains("again");
    }
  }

  @Test
  void aLineOfAThreadThatNobodyKnowsIsSeenByAll() {
    try (LogCapture log = new LogCapture()) {
      inAnotherThread(() -> SOMEWHERE.finest("whose"));
      assertThat(log.lines()).singleElement().asString().contains("whose");
    }
  }

  @Test
  void theLoggerIsLeftAsItWas() {
    Level level = PRODUCT.getLevel();
    int handlers = PRODUCT.getHandlers().length;
    boolean passedOn = PRODUCT.getUseParentHandlers();
    new LogCapture().close();
    assertThat(PRODUCT.getLevel()).isEqualTo(level);
    assertThat(PRODUCT.getHandlers()).hasSize(handlers);
    assertThat(PRODUCT.getUseParentHandlers()).isEqualTo(passedOn);
  }
}
