package io.connectorc.conformance;

import io.connectorc.conformance.check.Difference;
import java.util.List;

/** How a case ended. */
public sealed interface CaseResult {
  /** The case's name. */
  String name();

  /** All was as the case says. */
  record Passed(String name) implements CaseResult {}

  /**
   * Something was not; of a case with steps, in the first step in which something was not.
   *
   * @param differences at least one
   * @param notes what the run itself said of its troubles, one line each; may be empty
   */
  record Failed(String name, List<Difference> differences, List<String> notes)
      implements CaseResult {
    public Failed {
      differences = List.copyOf(differences);
      notes = List.copyOf(notes);
    }

    /** For people: every difference with expected and actual, then the notes. */
    public String show() {
      StringBuilder text = new StringBuilder(name).append(" failed");
      for (Difference difference : differences) {
        text.append('\n').append(difference.show());
      }
      for (String note : notes) {
        text.append("\nnote: ").append(note);
      }
      return text.toString();
    }
  }
}
