/** Compares what a case expects with what came. */
@NullMarked
package io.connectorc.conformance.check;

import org.jspecify.annotations.NullMarked;
