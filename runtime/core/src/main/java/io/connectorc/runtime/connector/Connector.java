package io.connectorc.runtime.connector;

import java.util.List;
import java.util.Map;

/**
 * A compiled connector; found by {@link java.util.ServiceLoader}. Stateless and thread-safe.
 *
 * @param <C> its client
 */
public interface Connector<C extends ServiceClient> {
  /** What it is and what it syncs. */
  ConnectorInfo info();

  /** Its modules, as {@link ConnectorInfo#modules()} lists them. */
  List<ServiceModule<?, C>> modules();

  /**
   * Settings from texts by name; the system settings ({@link SystemSettings}) stand among them.
   *
   * @throws SettingsException if a name is unknown or a text is not of its type; all such are named
   */
  ConnectorSettings settings(Map<String, String> texts);

  /**
   * Opens the way to the service for one run. Sends nothing.
   *
   * @throws SettingsException if a needed setting or token is missing, or the settings are another
   *     connector's
   */
  C connect(ConnectorContext context);
}
