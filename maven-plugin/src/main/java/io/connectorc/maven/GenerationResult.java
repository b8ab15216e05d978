package io.connectorc.maven;

/** How a generation ended. */
enum GenerationResult {
  /** There are no connectors. */
  NOTHING_TO_DO,
  /** All output was there already. */
  UP_TO_DATE,
  /** Something was written or deleted. */
  GENERATED,
  /** A connector has an error; nothing was written. */
  FAILED
}
