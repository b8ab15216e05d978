/** Writes down what the plan decided: one generator for each kind of generated class. */
@NullMarked
package io.connectorc.compiler.codegen;

import org.jspecify.annotations.NullMarked;
