/** Tests of reading documents with exact places. */
@NullMarked
package io.connectorc.compiler.xml;

import org.jspecify.annotations.NullMarked;
