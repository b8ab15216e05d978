package io.connectorc.runtime.connector;

/**
 * An open way to one service with one installation's settings; for one run. Its requests may be
 * sent from several threads at a time.
 */
public interface ServiceClient extends AutoCloseable {
  @Override
  void close();
}
