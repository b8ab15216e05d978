/** The contract that generated connectors implement, and what they ask of the runtime. */
@NullMarked
package io.connectorc.runtime.connector;

import org.jspecify.annotations.NullMarked;
