/** Tests of the state in a database file. */
@NullMarked
package io.connectorc.runtime.state.jdbc;

import org.jspecify.annotations.NullMarked;
