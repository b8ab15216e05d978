/** How requests leave the process: Retrofit on OkHttp, with every surprise of theirs taken out. */
@NullMarked
package io.connectorc.runtime.http;

import org.jspecify.annotations.NullMarked;
