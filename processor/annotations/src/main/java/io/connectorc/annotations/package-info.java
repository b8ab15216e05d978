/**
 * What a team writes into its sources to have a connector compiled; needed at compile time only.
 */
@NullMarked
package io.connectorc.annotations;

import org.jspecify.annotations.NullMarked;
