package io.connectorc.runtime.event;

import io.connectorc.runtime.state.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A record that failed by itself (L13.7), or whose create is in doubt (L12.4).
 *
 * @param serviceId null where it is not known
 * @param crmId null where it is not known
 * @param reason bears no secret
 */
public record Failure(
    Direction direction, @Nullable String serviceId, @Nullable String crmId, String reason) {}
