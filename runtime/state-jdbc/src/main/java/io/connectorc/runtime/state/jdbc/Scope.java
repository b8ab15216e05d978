package io.connectorc.runtime.state.jdbc;

/** The rows of one module of one installation. */
record Scope(String installation, String module) {}
