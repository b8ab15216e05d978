/** Compiles and runs the examples of the language reference. */
@NullMarked
package io.connectorc.conformance.reference;

import org.jspecify.annotations.NullMarked;
