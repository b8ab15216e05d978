/** A service on loopback with the shape of HubSpot's CRM API, for the demo and for tests. */
@NullMarked
package io.connectorc.samples.hubspot.sandbox;

import org.jspecify.annotations.NullMarked;
