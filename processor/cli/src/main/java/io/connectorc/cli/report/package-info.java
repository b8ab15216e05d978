/** How diagnostics are shown: as text, as JSON, as SARIF. */
@NullMarked
package io.connectorc.cli.report;

import org.jspecify.annotations.NullMarked;
