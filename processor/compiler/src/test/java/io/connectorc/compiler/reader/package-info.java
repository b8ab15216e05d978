/** Tests of reading a document into a model. */
@NullMarked
package io.connectorc.compiler.reader;

import org.jspecify.annotations.NullMarked;
