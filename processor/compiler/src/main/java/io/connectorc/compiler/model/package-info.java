/**
 * A connector in the words of its XML; immutable, complete only where the document is (what is
 * missing is null or empty).
 */
@NullMarked
package io.connectorc.compiler.model;

import org.jspecify.annotations.NullMarked;
