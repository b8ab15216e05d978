/** A small CRM in a SQLite file: for trying out, for tests, and for whoever needs no more. */
@NullMarked
package io.connectorc.runtime.crm.embedded;

import org.jspecify.annotations.NullMarked;
