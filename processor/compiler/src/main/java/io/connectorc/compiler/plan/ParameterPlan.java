package io.connectorc.compiler.plan;

/**
 * A pair of a query or a form (L7.2).
 *
 * @param name with its brackets, percent-encoded
 */
public record ParameterPlan(String name, ValuePlan value) {}
