/** Tests of the program that a user runs. */
@NullMarked
package io.connectorc.samples.hubspot.sync;

import org.jspecify.annotations.NullMarked;
