/** Builds a case's connector: XML to Java, Java to classes, classes to a loaded connector. */
@NullMarked
package io.connectorc.conformance.build;

import org.jspecify.annotations.NullMarked;
