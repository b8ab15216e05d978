/** Tests of values, formats, dates and JSON. */
@NullMarked
package io.connectorc.runtime.value;

import org.jspecify.annotations.NullMarked;
