/** The pages of the diagnostics, as the command carries them. */
@NullMarked
package io.connectorc.cli.pages;

import org.jspecify.annotations.NullMarked;
