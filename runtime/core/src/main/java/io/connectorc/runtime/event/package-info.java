/** What a run tells: events while it works, and the parts of its report. */
@NullMarked
package io.connectorc.runtime.event;

import org.jspecify.annotations.NullMarked;
