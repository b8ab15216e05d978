package io.connectorc.runtime.state;

import java.time.Instant;

/** An id with a time: a version that was dealt with (L13.3). */
public record SeenVersion(String id, Instant modified) {}
