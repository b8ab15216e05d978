package io.connectorc.runtime.state;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where installations keep what they remember. Thread-safe.
 *
 * <p>Every method throws {@link StateException} if the store can't be read or written; what was not
 * committed is then not there.
 */
public interface StateStore extends AutoCloseable {
  /**
   * Opens the state of an installation for one run; empty while another run holds it.
   *
   * @param installation a connector set up for a tenant, by a name of the host's choice
   * @param owner who asks, for the message to others
   * @param time after which the lease may be taken by another, unless renewed
   */
  Optional<StateSession> open(String installation, String owner, Duration time);

  /**
   * The folder where it keeps its files; debug logs go there too unless the host says otherwise.
   */
  default Optional<Path> folder() {
    return Optional.empty();
  }

  @Override
  void close();
}
