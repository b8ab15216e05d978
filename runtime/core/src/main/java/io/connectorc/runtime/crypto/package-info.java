/** Encrypts and decrypts what is sent and received (L15), with Bouncy Castle. */
@NullMarked
package io.connectorc.runtime.crypto;

import org.jspecify.annotations.NullMarked;
