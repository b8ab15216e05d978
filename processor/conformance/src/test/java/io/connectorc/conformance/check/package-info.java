/** Tests. */
@NullMarked
package io.connectorc.conformance.check;

import org.jspecify.annotations.NullMarked;
