package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Secret;
import java.util.Optional;

/** Where access tokens of {@code <oauth type="vtap">} come from: the host (L6.4). Thread-safe. */
@FunctionalInterface
public interface TokenSource {
  /** A host without tokens. */
  TokenSource NONE = (service, module) -> Optional.empty();

  /** The access token kept under a service and a module; empty where there is none. */
  Optional<Secret> accessToken(String service, String module);
}
