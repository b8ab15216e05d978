/** Tests. */
@NullMarked
package io.connectorc.conformance.play;

import org.jspecify.annotations.NullMarked;
