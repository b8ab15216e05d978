package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ParametersModel;

/** {@code _raw_data} is the whole body, so no other parameter stands beside it (L7.3). */
final class RawDataNotAlone implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.parameters(subject.model())
        .filter(parameters -> parameters.parameters().size() > 1)
        .filter(parameters -> EffectiveRequest.rawData(parameters).isPresent())
        .forEach(parameters -> report(parameters, diagnostics));
  }

  private static void report(ParametersModel parameters, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticId.RAW_DATA_NOT_ALONE,
        "L7.3",
        parameters.parameters().get(1).name().span(),
        "\"_raw_data\" is the whole body and must be the only parameter. Move the others into its value, or remove them.");
  }
}
