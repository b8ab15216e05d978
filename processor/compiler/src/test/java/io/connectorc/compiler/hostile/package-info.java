/** Broken and malicious documents, made of the public cases. */
@NullMarked
package io.connectorc.compiler.hostile;

import org.jspecify.annotations.NullMarked;
