/** The front door of the compiler: bytes and a name in, sources, resources and diagnostics out. */
@NullMarked
package io.connectorc.compiler;

import org.jspecify.annotations.NullMarked;
