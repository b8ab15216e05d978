package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.event.Counts;
import io.connectorc.runtime.event.SyncEvent;
import io.connectorc.runtime.event.SyncListener;
import java.io.PrintStream;
import java.util.Locale;

/** Tells of every so many records while a run works. */
final class Progress implements SyncListener {
  private static final int STEP = 500;

  private final PrintStream out;
  private int told;

  Progress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void on(SyncEvent event) {
    if (event instanceof SyncEvent.ModuleStarted) {
      told = 0;
    } else if (event instanceof SyncEvent.PagePulled page) {
      tell(page.module(), "HubSpot -> CRM", seen(page.soFar()));
    } else if (event instanceof SyncEvent.BatchPushed batch) {
      tell(batch.module(), "CRM -> HubSpot", seen(batch.soFar()));
    }
  }

  private void tell(String module, String direction, int seen) {
    if (seen / STEP < told / STEP) {
      told = 0; // the other direction counts from the start
    }
    if (seen / STEP > told / STEP) {
      out.printf(Locale.ROOT, "  %-9s %s %,6d%n", module, direction, seen);
    }
    told = seen;
  }

  private static int seen(Counts counts) {
    return counts.written() + counts.unchanged() + counts.failed();
  }
}
