package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ServiceClient;

/** The client of the tests. */
record PersonClient(ConnectorContext context) implements ServiceClient {
  @Override
  public void close() {}
}
