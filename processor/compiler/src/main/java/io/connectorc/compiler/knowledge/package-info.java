/** What follows from a connector's model as a whole, worked out once for checks and the plan. */
@NullMarked
package io.connectorc.compiler.knowledge;

import org.jspecify.annotations.NullMarked;
