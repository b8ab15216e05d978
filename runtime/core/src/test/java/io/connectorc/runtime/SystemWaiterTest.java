package io.connectorc.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SystemWaiterTest {
  private final SystemWaiter waiter = new SystemWaiter();

  @Test
  void aStopEndsAWaitAndLeavesTheThreadAsItWas() {
    waiter.stop();

    assertThatThrownBy(() -> waiter.await(Duration.ofHours(1)))
        .isInstanceOf(InterruptedException.class)
        .hasMessage("The run is to end.");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anInterruptedThreadStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> waiter.await(Duration.ofHours(1)))
          .isInstanceOf(InterruptedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
