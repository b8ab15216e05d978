/** Tests of the engine, through its front door, with a service in memory. */
@NullMarked
package io.connectorc.runtime.testkit.engine;

import org.jspecify.annotations.NullMarked;
