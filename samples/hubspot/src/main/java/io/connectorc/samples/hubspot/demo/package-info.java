/** The demo: two systems of some thousand records that change on both sides, and a comparison. */
@NullMarked
package io.connectorc.samples.hubspot.demo;

import org.jspecify.annotations.NullMarked;
