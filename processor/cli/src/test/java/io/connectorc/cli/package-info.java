/** Tests. */
@NullMarked
package io.connectorc.cli;

import org.jspecify.annotations.NullMarked;
