/** Tests. */
@NullMarked
package io.connectorc.conformance.casefile;

import org.jspecify.annotations.NullMarked;
