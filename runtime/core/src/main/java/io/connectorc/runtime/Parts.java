package io.connectorc.runtime;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.TokenSource;
import io.connectorc.runtime.connector.Transport;
import io.connectorc.runtime.connector.Waiter;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.event.SyncListener;
import io.connectorc.runtime.log.DebugLog;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.state.StateStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Synchronizer} is made of.
 *
 * @param debugLog null where there is no place for one
 * @param limits of records in each run; their notes stand in each run's report
 */
record Parts(
    Connector<?> connector,
    ConnectorSettings settings,
    CrmGateway crm,
    StateStore state,
    String installation,
    TokenSource tokens,
    @Nullable Transport transport,
    InstantSource clock,
    @Nullable Waiter waiter,
    RandomGenerator random,
    RunLimits limits,
    SyncListener listener,
    @Nullable DebugLog debugLog,
    Duration longestWait) {
  private static final Duration BETWEEN_COMMITS = Duration.ofMinutes(3);

  /**
   * Takes the installation for a run.
   *
   * @throws InstallationBusyException if another run holds it
   */
  StateSession open() {
    String owner = "process " + ProcessHandle.current().pid();
    return state
        .open(installation, owner, longestWait.plus(BETWEEN_COMMITS))
        .orElseThrow(() -> new InstallationBusyException(installation));
  }

  /** What the settings must pass before a run sends anything. */
  SettingsGate gate() {
    return new SettingsGate(connector.info(), settings, random);
  }

  /** A store's failure in the words of the front door. */
  SyncException failed(Exception e) {
    return new SyncException(
        "The state of the installation \"" + installation + "\" failed: " + e.getMessage(), e);
  }
}
