package io.connectorc.conformance.build;

import io.connectorc.runtime.connector.Connector;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** A connector as the build left it: classes in memory, to be loaded any number of times. */
public final class ConnectorBuild {
  private final List<String> problems;
  private final Map<String, byte[]> content;

  ConnectorBuild(List<String> problems, Map<String, byte[]> content) {
    this.problems = problems;
    this.content = content;
  }

  /** What javac found wrong, one text each; empty: nothing. */
  public List<String> problems() {
    return problems;
  }

  /**
   * Loads the connector in a class loader of its own, as a new process would.
   *
   * @throws LoadingException if the service loader does not find exactly one
   */
  public Connector<?> load() throws LoadingException {
    MemoryLoader loader = new MemoryLoader(content);
    try {
      List<Connector<?>> connectors =
          ServiceLoader.load(Connector.class, loader).stream()
              .map(ServiceLoader.Provider::get)
              .filter(connector -> connector.getClass().getClassLoader() == loader)
              .<Connector<?>>map(connector -> connector)
              .toList();
      if (connectors.size() != 1) {
        throw new LoadingException(
            "the service loader finds " + connectors.size() + " connectors instead of one");
      }
      return connectors.get(0);
    } catch (ServiceConfigurationError e) {
      throw new LoadingException("the connector can't be loaded: " + e.getMessage());
    }
  }
}
