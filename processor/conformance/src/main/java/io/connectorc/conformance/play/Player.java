package io.connectorc.conformance.play;

import io.connectorc.conformance.build.ConnectorBuild;
import io.connectorc.conformance.casefile.Step;
import io.connectorc.conformance.casefile.TestCase;
import io.connectorc.conformance.check.Difference;
import java.util.List;

/** Plays the steps of a case in order, up to the first in which something is not as it says. */
public final class Player {
  private Player() {}

  /**
   * What came of it.
   *
   * @param differences of one step; empty: all was as the case says
   * @param notes what the run of that step said of its troubles
   */
  public record Outcome(List<Difference> differences, List<String> notes) {
    static final Outcome AS_SAID = new Outcome(List.of(), List.of());

    static Outcome of(Difference difference) {
      return new Outcome(List.of(difference), List.of());
    }
  }

  /** Plays a case with its connector. */
  public static Outcome play(TestCase testCase, ConnectorBuild build) {
    try (Installation installation = new Installation(testCase, build)) {
      for (int i = 0; i < testCase.steps().size(); i++) {
        Step step = testCase.steps().get(i);
        String where = "step " + (i + 1) + " (" + step.title() + ", line " + step.line() + ")";
        Outcome outcome = installation.play(where, step);
        if (!outcome.differences().isEmpty()) {
          return outcome;
        }
      }
    }
    return Outcome.AS_SAID;
  }
}
