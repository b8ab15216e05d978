package io.connectorc.runtime.state.jdbc;

import java.time.Duration;

/**
 * A session's hold on an installation.
 *
 * @param fence that was given when it was taken; whoever takes it later has a higher one
 * @param time for which each renewal holds
 */
record Lease(String installation, long fence, Duration time) {}
