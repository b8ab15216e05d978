/** The SPI of what a sync remembers: tokens, links, intents, kept records and the lease. */
@NullMarked
package io.connectorc.runtime.state;

import org.jspecify.annotations.NullMarked;
