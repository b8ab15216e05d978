/** Tests of the rules that all of the core keeps. */
@NullMarked
package io.connectorc.runtime;

import org.jspecify.annotations.NullMarked;
