/** The front door of the runtime: a {@code Synchronizer} runs a connector between two systems. */
@NullMarked
package io.connectorc.runtime;

import org.jspecify.annotations.NullMarked;
