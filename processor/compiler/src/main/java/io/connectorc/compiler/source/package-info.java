/** The text of a connector and the places in it. */
@NullMarked
package io.connectorc.compiler.source;

import org.jspecify.annotations.NullMarked;
