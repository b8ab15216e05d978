/** Tests of encryption. */
@NullMarked
package io.connectorc.runtime.crypto;

import org.jspecify.annotations.NullMarked;
