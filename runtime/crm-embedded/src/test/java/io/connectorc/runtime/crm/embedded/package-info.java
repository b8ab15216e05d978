/** Tests of the embedded CRM. */
@NullMarked
package io.connectorc.runtime.crm.embedded;

import org.jspecify.annotations.NullMarked;
