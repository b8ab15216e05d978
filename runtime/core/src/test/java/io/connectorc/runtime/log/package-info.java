/** Tests of the debug log's files. */
@NullMarked
package io.connectorc.runtime.log;

import org.jspecify.annotations.NullMarked;
