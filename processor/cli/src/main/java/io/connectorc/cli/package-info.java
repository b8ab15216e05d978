/** The command {@code connectorc}: its sub-commands, what they read, and how they end. */
@NullMarked
package io.connectorc.cli;

import org.jspecify.annotations.NullMarked;
