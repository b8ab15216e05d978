package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.StateStore;
import io.connectorc.runtime.testkit.StateStoreContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class JdbcStateTest extends StateStoreContract {
  @TempDir private Path folder;

  @Override
  protected StateStore store(InstantSource clock) {
    return JdbcState.sqlite(folder.resolve("sync.db"), clock);
  }
}
