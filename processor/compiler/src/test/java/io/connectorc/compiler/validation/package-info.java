/** Tests of the checks and of the catalogue of diagnostics. */
@NullMarked
package io.connectorc.compiler.validation;

import org.jspecify.annotations.NullMarked;
