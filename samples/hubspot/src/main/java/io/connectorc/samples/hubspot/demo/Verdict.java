package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.crm.CrmException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the demo reached its end: both sides the same, and not a write too many.
 *
 * @param changes how many records were changed before the second run
 * @param second writes of the second run
 * @param third writes of the third run
 * @param complete whether every run was complete
 */
record Verdict(World world, int changes, int second, int third, boolean complete) {
  private static final int MOST_SHOWN = 10;

  /** Compares both sides and says how it went, in the last line above all; true if all is well. */
  boolean tell(PrintStream out) throws CrmException {
    out.printf("%nHubSpot's sandbox and the CRM file, record by record and field by field%n");
    out.printf("  %-10s %12s %12s %12s%n", "Module", "in HubSpot", "in the CRM", "differing");
    int records = 0;
    List<String> differences = new ArrayList<>();
    for (DemoModule module : DemoModule.values()) {
      Comparison comparison = Comparison.of(module, world);
      out.printf(
          Locale.ROOT,
          "  %-10s %,12d %,12d %,12d%n",
          module.crmName(),
          comparison.inHubspot(),
          comparison.inCrm(),
          comparison.differences().size());
      records += comparison.inCrm();
      differences.addAll(comparison.differences());
    }
    differences.stream().limit(MOST_SHOWN).forEach(text -> out.println("  " + text));
    out.printf("  Writes of the second run: %d, for %d changes%n", second, changes);
    out.printf("  Writes of the third run:  %d%n", third);
    return conclude(out, records, differences.size());
  }

  private boolean conclude(PrintStream out, int records, int differing) {
    boolean synced = differing == 0 && second == changes && third == 0 && complete;
    out.println();
    out.printf(
        Locale.ROOT,
        synced ? "Synced: %,d records are the same on both sides.%n" : "Not synced: see above.%n",
        records);
    return synced;
  }
}
