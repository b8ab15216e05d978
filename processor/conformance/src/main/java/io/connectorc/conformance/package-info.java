/** Plays a case against a connector: compile, load, sync, compare. */
@NullMarked
package io.connectorc.conformance;

import org.jspecify.annotations.NullMarked;
