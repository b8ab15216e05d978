/** The state of a sync in a database, through plain JDBC: today SQLite, in one file. */
@NullMarked
package io.connectorc.runtime.state.jdbc;

import org.jspecify.annotations.NullMarked;
