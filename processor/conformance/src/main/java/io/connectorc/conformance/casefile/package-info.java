/** Reads a case folder: the model of a case, and the YAML that it is written in. */
@NullMarked
package io.connectorc.conformance.casefile;

import org.jspecify.annotations.NullMarked;
