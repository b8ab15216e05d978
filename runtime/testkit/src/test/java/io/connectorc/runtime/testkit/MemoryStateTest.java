package io.connectorc.runtime.testkit;

import io.connectorc.runtime.state.StateStore;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

class MemoryStateTest extends StateStoreContract {
  private @Nullable MemoryState state;

  @Override
  protected StateStore store(InstantSource clock) {
    MemoryState opened = state == null ? new MemoryState(clock) : state;
    state = opened;
    return opened;
  }
}
