/** Tests of what leaves over HTTP, over loopback. */
@NullMarked
package io.connectorc.runtime.http;

import org.jspecify.annotations.NullMarked;
