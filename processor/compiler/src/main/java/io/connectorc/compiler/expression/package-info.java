/**
 * Value expressions, paths and format chains, as they are written in attributes (L5.2, L9, L10).
 */
@NullMarked
package io.connectorc.compiler.expression;

import org.jspecify.annotations.NullMarked;
