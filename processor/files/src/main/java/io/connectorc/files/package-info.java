/**
 * Connectors on disk: finds and reads them, and keeps the files that they compile to up to date.
 */
@NullMarked
package io.connectorc.files;

import org.jspecify.annotations.NullMarked;
