/** Tests. */
@NullMarked
package io.connectorc.maven;

import org.jspecify.annotations.NullMarked;
