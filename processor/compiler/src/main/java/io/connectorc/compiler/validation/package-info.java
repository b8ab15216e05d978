/** Checks that need more than one place of a connector, one class for each diagnostic. */
@NullMarked
package io.connectorc.compiler.validation;

import org.jspecify.annotations.NullMarked;
