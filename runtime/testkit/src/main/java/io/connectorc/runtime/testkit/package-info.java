/** Fakes for both sides of a sync, a clock to set, and contract tests for each SPI. */
@NullMarked
package io.connectorc.runtime.testkit;

import org.jspecify.annotations.NullMarked;
