/** The values that travel between service and CRM, and the formats that change them. */
@NullMarked
package io.connectorc.runtime.value;

import org.jspecify.annotations.NullMarked;
