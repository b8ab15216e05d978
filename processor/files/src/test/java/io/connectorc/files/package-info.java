/** Tests. */
@NullMarked
package io.connectorc.files;

import org.jspecify.annotations.NullMarked;
