package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.Diagnostics;

/**
 * One check of a whole connector, named for the diagnostic that it reports. Stateless. What the
 * reader could not read is missing from the model, and was told; a check is silent about it.
 */
interface Check {
  /** Reports what it finds. */
  void check(Subject subject, Diagnostics diagnostics);
}
