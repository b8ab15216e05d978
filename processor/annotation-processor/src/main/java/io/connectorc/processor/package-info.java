/** The compiler as a guest of javac: finds the XML, hands it over, writes what comes of it. */
@NullMarked
package io.connectorc.processor;

import org.jspecify.annotations.NullMarked;
