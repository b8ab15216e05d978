/** Tests of the sandbox, over HTTP. */
@NullMarked
package io.connectorc.samples.hubspot.sandbox;

import org.jspecify.annotations.NullMarked;
