package io.connectorc.runtime.crm;

import java.time.Instant;

/** Where reading of changes goes on: from an instant, or where a gateway left off. */
public sealed interface CrmCursor {
  /** All changes at or after an instant. */
  record Since(Instant instant) implements CrmCursor {}

  /** Behind what was read; the text is the gateway's own and is kept as it is. */
  record Position(String text) implements CrmCursor {}
}
