package io.connectorc.runtime.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run did in one module. No text in it holds a secret (L3.7).
 *
 * @param module its name in the CRM
 * @param skipped null where it ran
 * @param skippedWhy one sentence; null where it ran
 * @param complete whether it is completely synced (L4.3)
 * @param warnings each kind at most once
 * @param error why a direction ended early: the failed request's message, or the CRM's; null where
 *     none failed
 * @param failures in the order in which they happened
 * @param conflicts in the order in which they were decided
 * @param inDoubt how many creates of unknown outcome the module has, those of earlier runs too
 *     (L12.4)
 */
public record ModuleReport(
    String module,
    @Nullable Skipped skipped,
    @Nullable String skippedWhy,
    Counts pulled,
    Counts pushed,
    boolean complete,
    List<Warning> warnings,
    @Nullable String error,
    List<Failure> failures,
    List<Conflict> conflicts,
    int inDoubt) {
  public ModuleReport {
    warnings = List.copyOf(warnings);
    failures = List.copyOf(failures);
    conflicts = List.copyOf(conflicts);
  }

  /** A module that was not synced in a run. */
  public static ModuleReport skipped(String module, Skipped skipped, String why) {
    return new ModuleReport(
        module,
        skipped,
        why,
        Counts.NONE,
        Counts.NONE,
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        0);
  }
}
