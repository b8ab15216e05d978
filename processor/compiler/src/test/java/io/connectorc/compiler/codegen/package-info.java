/** Tests of what the generators write, down to the class file. */
@NullMarked
package io.connectorc.compiler.codegen;

import org.jspecify.annotations.NullMarked;
