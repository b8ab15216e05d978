package io.connectorc.runtime;

import java.util.Set;

/**
 * How one run differs from others.
 *
 * @param dryRun read both sides and report what would be done, but write nothing
 * @param confirmedDeletions CRM names of modules that may delete as much as they want (L13.11)
 */
public record RunOptions(boolean dryRun, Set<String> confirmedDeletions) {
  /** A run like any other. */
  public static final RunOptions NORMAL = new RunOptions(false, Set.of());

  /** A run that writes nothing. */
  public static final RunOptions DRY = new RunOptions(true, Set.of());

  public RunOptions {
    confirmedDeletions = Set.copyOf(confirmedDeletions);
  }

  /** A run in which these modules may delete as much as they want (L13.11). */
  public static RunOptions confirmingDeletions(String... modules) {
    return new RunOptions(false, Set.of(modules));
  }
}
