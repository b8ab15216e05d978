/** Plays conformance cases and shows what came of them. */
@NullMarked
package io.connectorc.cli.cases;

import org.jspecify.annotations.NullMarked;
