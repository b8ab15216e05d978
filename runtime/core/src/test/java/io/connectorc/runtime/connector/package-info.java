/** Tests of what generated connectors call. */
@NullMarked
package io.connectorc.runtime.connector;

import org.jspecify.annotations.NullMarked;
