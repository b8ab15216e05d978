package io.connectorc.cli.cases;

import io.connectorc.conformance.CaseResult;
import java.io.IOException;
import java.nio.file.Path;

/** Shows what came of cases. For one thread. */
public interface CaseTeller {
  /** One case has ended. */
  void tell(Path folder, CaseResult result);

  /**
   * All have.
   *
   * @return how many failed
   */
  int end() throws IOException;
}
