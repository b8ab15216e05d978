package io.connectorc.runtime.connector;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a pull, read whole (L11.3).
 *
 * @param records in the service's order
 * @param misfits how many elements are no objects; each fails alone
 * @param recordsMissing whether nothing, or null, stood at {@code records}
 * @param sentAt our clock when the request was sent
 * @param serviceTime the answer's {@code Date} header, null where it has none
 */
public record Page<R extends MappedRecord>(
    List<ServiceRecord<R>> records,
    int misfits,
    boolean recordsMissing,
    Instant sentAt,
    @Nullable Instant serviceTime) {}
