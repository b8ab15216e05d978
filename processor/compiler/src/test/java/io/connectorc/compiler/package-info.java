/** Tests of the compiler as a whole: its front door, what it says, and the rules of its house. */
@NullMarked
package io.connectorc.compiler;

import org.jspecify.annotations.NullMarked;
