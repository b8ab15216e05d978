package io.connectorc.runtime.connector;

/**
 * How requests leave the process; opaque here, {@code io.connectorc.runtime.http.HttpTransport} is
 * the one that generated connectors take.
 */
public interface Transport {}
