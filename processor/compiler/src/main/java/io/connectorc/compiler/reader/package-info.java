/** The tree of a document to the model of a connector: one reader for each section (L1 to L12). */
@NullMarked
package io.connectorc.compiler.reader;

import org.jspecify.annotations.NullMarked;
