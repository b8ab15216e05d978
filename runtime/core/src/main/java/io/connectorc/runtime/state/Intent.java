package io.connectorc.runtime.state;

import java.time.Instant;

/**
 * A create that was sent to the service, or is about to be, and whose outcome is not known yet
 * (L12.4).
 *
 * @param hash of the mapped values that were sent
 */
public record Intent(String crmId, String hash, Instant sentAt) {}
