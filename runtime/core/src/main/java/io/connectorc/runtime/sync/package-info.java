/** The engine: what a run does with each module, pull first, then push (L13). */
@NullMarked
package io.connectorc.runtime.sync;

import org.jspecify.annotations.NullMarked;
