package io.connectorc.runtime.connector;

import java.util.List;

/**
 * The accepted answer to a batch.
 *
 * @param created what stands at {@code createdrecords}; empty for updates and deletes
 * @param misfits how many elements there are no objects
 */
public record PushAnswer<R extends MappedRecord>(List<ServiceRecord<R>> created, int misfits) {}
