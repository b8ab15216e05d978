/** Bytes to a tree of elements, each name, value and text of which knows its exact place (L1). */
@NullMarked
package io.connectorc.compiler.xml;

import org.jspecify.annotations.NullMarked;
