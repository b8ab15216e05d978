package io.connectorc.runtime.state.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.state.StateStore;
import io.connectorc.runtime.testkit.SettableClock;
import io.connectorc.runtime.testkit.StateStoreContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcStateTest extends StateStoreContract {
  @TempDir private Path folder;

  @Override
  protected StateStore store(InstantSource clock) {
    return JdbcState.sqlite(folder.resolve("sync.db"), clock);
  }

  @Test
  void saysWhereItsFileIs() {
    try (StateStore store = store(SettableClock.at("2026-03-01T00:00:00Z"))) {
      assertThat(store.folder()).contains(folder);
    }
  }
}
