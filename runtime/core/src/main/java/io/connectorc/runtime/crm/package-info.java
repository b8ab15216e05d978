/** The SPI of the CRM: whole pages in, an answer per record out. */
@NullMarked
package io.connectorc.runtime.crm;

import org.jspecify.annotations.NullMarked;
