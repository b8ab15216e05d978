/** The debug log: a line for each thing that a run does (L3.5). */
@NullMarked
package io.connectorc.runtime.log;

import org.jspecify.annotations.NullMarked;
