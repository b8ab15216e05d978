/** Tests. */
@NullMarked
package io.connectorc.processor;

import org.jspecify.annotations.NullMarked;
