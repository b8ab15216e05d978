package io.connectorc.compiler.plan;

/**
 * A configured push mode of a module (L12.1).
 *
 * @param mode which
 * @param batchLimit at least 1
 * @param record the record object, as {@code property} leaves it (L12.2)
 */
public record ModePlan(Mode mode, int batchLimit, JsonPlan record, RequestPlan request) {
  /** The modes; the runtime calls them by the same names. */
  public enum Mode {
    CREATE,
    UPDATE,
    DELETE
  }
}
