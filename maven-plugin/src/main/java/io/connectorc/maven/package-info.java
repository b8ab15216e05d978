/**
 * The compiler as a guest of Maven: finds the connectors, hands them over, keeps the output up to
 * date.
 */
@NullMarked
package io.connectorc.maven;

import org.jspecify.annotations.NullMarked;
