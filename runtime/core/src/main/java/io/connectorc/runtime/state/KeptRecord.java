package io.connectorc.runtime.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that failed by itself and waits for another try (L13.7).
 *
 * @param id the service's id of a pulled record, the CRM's of a pushed one
 * @param source the pulled record's own bytes, opaque to the store; null for a pushed one
 * @param modified of the version that failed; null where a pushed deletion has none
 * @param tries at least 1
 * @param next the first instant of another try
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes, never changed
public record KeptRecord(
    Direction direction,
    String id,
    byte @Nullable [] source,
    @Nullable Instant modified,
    String reason,
    int tries,
    Instant next) {}
