/** Tests. */
@NullMarked
package io.connectorc.conformance.service;

import org.jspecify.annotations.NullMarked;
