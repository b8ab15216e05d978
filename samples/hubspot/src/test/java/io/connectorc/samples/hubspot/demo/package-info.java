/** Tests of the demo, with few records. */
@NullMarked
package io.connectorc.samples.hubspot.demo;

import org.jspecify.annotations.NullMarked;
