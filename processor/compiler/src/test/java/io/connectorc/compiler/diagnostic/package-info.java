/** Tests of what the compiler says and how. */
@NullMarked
package io.connectorc.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
