/** The program that a user runs: HubSpot and an embedded CRM, kept in step. */
@NullMarked
package io.connectorc.samples.hubspot.sync;

import org.jspecify.annotations.NullMarked;
