/** Tests. */
@NullMarked
package io.connectorc.conformance;

import org.jspecify.annotations.NullMarked;
