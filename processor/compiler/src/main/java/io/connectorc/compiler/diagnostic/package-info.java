/**
 * What the compiler has to say about a connector: the catalogue, the messages and how they are
 * shown.
 */
@NullMarked
package io.connectorc.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
