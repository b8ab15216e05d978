/** Plays the steps of a case: a connector, a CRM, a service, a clock, and runs of the sync. */
@NullMarked
package io.connectorc.conformance.play;

import org.jspecify.annotations.NullMarked;
