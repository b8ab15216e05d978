package io.connectorc.runtime.connector;

import org.jspecify.annotations.Nullable;

/**
 * A record on its way to the service.
 *
 * @param crmId its id in the CRM
 * @param serviceId from its link; null on create
 * @param values as mapped; of a delete, those last synced where the module keeps them, else all
 *     absent
 */
public record PushRecord<R extends MappedRecord>(
    String crmId, @Nullable String serviceId, R values) {}
