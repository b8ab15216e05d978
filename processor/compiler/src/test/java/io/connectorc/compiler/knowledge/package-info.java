/** Tests of what is worked out from a model. */
@NullMarked
package io.connectorc.compiler.knowledge;

import org.jspecify.annotations.NullMarked;
