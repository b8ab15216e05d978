package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.state.StateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps installations in a database. Any number of processes may use one file; one run at a time
 * holds an installation. Thread-safe; its sessions take turns.
 */
public final class JdbcState implements StateStore {
  /** For how long another process may write before it is called locked. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Database database;
  private final InstantSource clock;
  private final @Nullable Path folder;

  private JdbcState(Database database, InstantSource clock, @Nullable Path folder) {
    this.database = database;
    this.clock = clock;
    this.folder = folder;
  }

  /**
   * Opens a SQLite file, or makes it; its folder must be there. Beside it stand files of the same
   * name with {@code -wal} and {@code -shm} behind while it is open.
   *
   * @throws io.connectorc.runtime.state.StateException if the file can't be opened, is damaged, is
   *     empty or of something else, or comes from a newer version
   */
  public static JdbcState sqlite(Path file) {
    return sqlite(file, InstantSource.system());
  }

  /**
   * The same with a clock of the caller's.
   *
   * @param clock by which leases run out
   */
  public static JdbcState sqlite(Path file, InstantSource clock) {
    return open(Sqlite.of(file, PATIENCE), UnaryOperator.identity(), clock);
  }

  /**
   * The seam for tests.
   *
   * @param effects puts something between the state and its connections
   */
  static JdbcState open(Sqlite sqlite, UnaryOperator<DataSource> effects, InstantSource clock) {
    if (sqlite.isNew()) {
      NewFile.make(sqlite, effects);
    }
    sqlite.checkFile();
    DataSource source = effects.apply(sqlite.dataSource());
    Database database = new Database(source, sqlite);
    try {
      Schema.bringUp(database, source, sqlite);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    return new JdbcState(database, clock, sqlite.file().getParent());
  }

  @Override
  public Optional<StateSession> open(String installation, String owner, Duration time) {
    Instant now = clock.instant();
    OptionalLong fence =
        database.write(on -> LeaseTable.take(on, installation, owner, now, now.plus(time)));
    return fence.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JdbcSession(database, clock, new Lease(installation, fence.getAsLong(), time)));
  }

  /** The file's. */
  @Override
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  @Override
  public void close() {
    database.close();
  }
}
