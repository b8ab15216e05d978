package io.connectorc.compiler.plan;

/** A header of a request (L7.1). */
public record HeaderPlan(String name, ValuePlan value) {}
