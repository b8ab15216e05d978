/** Tests of answers of XML. */
@NullMarked
package io.connectorc.runtime.xml;

import org.jspecify.annotations.NullMarked;
