/** Every decision about the generated code, taken once: the generators only write it down. */
@NullMarked
package io.connectorc.compiler.plan;

import org.jspecify.annotations.NullMarked;
