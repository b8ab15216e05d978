/** Answers of XML as the JSON that stands for them. */
@NullMarked
package io.connectorc.runtime.xml;

import org.jspecify.annotations.NullMarked;
