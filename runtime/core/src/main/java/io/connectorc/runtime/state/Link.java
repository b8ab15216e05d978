package io.connectorc.runtime.state;

import org.jspecify.annotations.Nullable;

/**
 * A service record and a CRM record that are one. Each id stands in one link of its module at most.
 *
 * @param serviceHash of the mapped values last seen at or written to the service, {@code
 *     Fingerprint}'s hex
 * @param crmHash of the CRM's version last seen, mapped forward (L13.5)
 * @param values the mapped values last synced as a JSON array by field number, null where the
 *     module does not keep them (L12.2)
 */
public record Link(
    String serviceId, String crmId, String serviceHash, String crmHash, @Nullable String values) {}
