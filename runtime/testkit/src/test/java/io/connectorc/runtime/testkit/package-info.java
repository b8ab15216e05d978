/** Tests of the fakes, and of the rules that the test kit keeps. */
@NullMarked
package io.connectorc.runtime.testkit;

import org.jspecify.annotations.NullMarked;
