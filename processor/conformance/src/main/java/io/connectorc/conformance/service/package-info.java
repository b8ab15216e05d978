/** The service of a case: a server on the loopback interface that answers as scripted. */
@NullMarked
package io.connectorc.conformance.service;

import org.jspecify.annotations.NullMarked;
