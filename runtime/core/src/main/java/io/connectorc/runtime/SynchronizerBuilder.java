package io.connectorc.runtime;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.TokenSource;
import io.connectorc.runtime.connector.Transport;
import io.connectorc.runtime.connector.Waiter;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.event.SyncListener;
import io.connectorc.runtime.log.DebugLog;
import io.connectorc.runtime.state.StateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Properties;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link Synchronizer} together. A CRM and a state are needed; all else has a default. Not
 * thread-safe.
 */
public final class SynchronizerBuilder {
  private final Connector<?> connector;
  private @Nullable ConnectorSettings settings;
  private @Nullable CrmGateway crm;
  private @Nullable StateStore state;
  private String installation;
  private TokenSource tokens = TokenSource.NONE;
  private @Nullable Transport transport;
  private InstantSource clock = InstantSource.system();
  private @Nullable Waiter waiter;
  private RandomGenerator random = RandomGenerator.getDefault();
  private Limits limits = Limits.DEFAULT;
  private SyncListener listener = SyncListener.NONE;
  private @Nullable DebugLog debugLog;
  private Duration longestWait = Duration.ofMinutes(2);
  private @Nullable Map<String, String> environment;
  private @Nullable Map<String, String> properties;

  SynchronizerBuilder(Connector<?> connector) {
    ConnectorInfo info = connector.info();
    if (!ContractVersion.CURRENT.runs(info.contract())) {
      throw new IllegalArgumentException(
          "The connector \""
              + info.name()
              + "\" was compiled for contract "
              + info.contract()
              + ", and this runtime speaks "
              + ContractVersion.CURRENT
              + "; compile it with the connectorc of this runtime's version.");
    }
    this.connector = connector;
    this.installation = info.name();
  }

  /** The installation's settings; the default is the connector's own default values. */
  public SynchronizerBuilder settings(ConnectorSettings settings) {
    this.settings = settings;
    return this;
  }

  /** The CRM; needed. */
  public SynchronizerBuilder crm(CrmGateway crm) {
    this.crm = crm;
    return this;
  }

  /** Where the sync remembers; needed. The synchronizer does not close it. */
  public SynchronizerBuilder state(StateStore state) {
    this.state = state;
    return this;
  }

  /**
   * Names the installation: one connector set up for one tenant, and for one user where the sync
   * type asks for it. The default is the connector's name; it must never change.
   */
  public SynchronizerBuilder installation(String installation) {
    this.installation = installation;
    return this;
  }

  /** Where access tokens come from; by default there are none (L6.4). */
  public SynchronizerBuilder tokens(TokenSource tokens) {
    this.tokens = tokens;
    return this;
  }

  /** How requests leave; by default the transport of the connector's own choice. */
  public SynchronizerBuilder transport(Transport transport) {
    this.transport = transport;
    return this;
  }

  /** The default is the system's clock. */
  public SynchronizerBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /** How to wait before a request is repeated; by default really, and a stop ends it. */
  public SynchronizerBuilder waiter(Waiter waiter) {
    this.waiter = waiter;
    return this;
  }

  /** Where the jitter of repeats comes from (L13.10). */
  public SynchronizerBuilder random(RandomGenerator random) {
    this.random = random;
    return this;
  }

  /**
   * How many records a run takes where no variable sets a module's limit (L14.2); the default is
   * {@link Limits#DEFAULT}.
   */
  public SynchronizerBuilder limits(Limits limits) {
    this.limits = limits;
    return this;
  }

  /** Who is told of events; by default nobody. */
  public SynchronizerBuilder listener(SyncListener listener) {
    this.listener = listener;
    return this;
  }

  /**
   * The folder of the debug logs, which are written while <i>Debug Mode</i> is on (L3.5); see
   * {@link DebugLog#in}. The default is the folder where the state keeps its file.
   */
  public SynchronizerBuilder debugLog(Path folder) {
    return debugLog(DebugLog.in(folder));
  }

  /** Another place for debug logs. */
  public SynchronizerBuilder debugLog(DebugLog debugLog) {
    this.debugLog = debugLog;
    return this;
  }

  /**
   * The longest time that one request may wait to be repeated; a longer one ends the run (L13.10).
   * The default is two minutes.
   */
  public SynchronizerBuilder longestWait(Duration longestWait) {
    this.longestWait = longestWait;
    return this;
  }

  /**
   * The environment in which limit variables are looked for (L14.2); the default is the process's
   * own.
   */
  public SynchronizerBuilder environment(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    return this;
  }

  /**
   * The system properties in which limit variables are looked for; they win over the environment.
   * The default is the JVM's own.
   */
  public SynchronizerBuilder properties(Map<String, String> properties) {
    this.properties = Map.copyOf(properties);
    return this;
  }

  /**
   * Makes the synchronizer.
   *
   * @throws IllegalStateException if the CRM or the state is missing
   */
  public Synchronizer build() {
    ConnectorSettings own = settings == null ? connector.settings(Map.of()) : settings;
    StateStore store = needed(state, "state");
    return new Synchronizer(
        new Parts(
            connector,
            own,
            needed(crm, "crm"),
            store,
            installation,
            tokens,
            transport,
            clock,
            waiter,
            random,
            RunLimits.of(connector.info(), limits, variables(own)),
            listener,
            debugLog == null ? store.folder().map(DebugLog::in).orElse(null) : debugLog,
            longestWait));
  }

  private LimitVariables variables(ConnectorSettings own) {
    return new LimitVariables(
        environment == null ? System.getenv() : environment,
        properties == null ? systemProperties() : properties,
        own.system().limitVariables());
  }

  private static Map<String, String> systemProperties() {
    Properties system = System.getProperties();
    return system.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, name -> system.getProperty(name, "")));
  }

  private static <T> T needed(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalStateException(
          "The synchronizer lacks its " + name + ": call " + name + "(…) before build().");
    }
    return part;
  }
}
