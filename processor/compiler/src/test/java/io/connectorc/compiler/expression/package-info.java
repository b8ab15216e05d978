/** Tests of value expressions, paths and chains. */
@NullMarked
package io.connectorc.compiler.expression;

import org.jspecify.annotations.NullMarked;
