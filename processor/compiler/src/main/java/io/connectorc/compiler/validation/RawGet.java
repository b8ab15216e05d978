package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.HttpMethod;
import io.connectorc.compiler.model.ParametersModel;
import java.util.Objects;

/** A get has no body, so raw data can't go with it, in whatever way a request gets it (L7.2). */
final class RawGet implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    subject
        .knowledge()
        .requests()
        .all()
        .filter(request -> request.method() == HttpMethod.GET && request.raw())
        .map(EffectiveRequest::parameters)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(parameters -> report(parameters, diagnostics));
  }

  private static void report(ParametersModel parameters, Diagnostics diagnostics) {
    if (parameters.rawPostData() != null) {
      diagnostics.error(
          DiagnosticId.RAW_GET,
          "L7.2",
          parameters.rawPostData(),
          "A get request has no body for \"raw-post-data\". Set its method to \"post\", or remove the attribute.");
      return;
    }
    EffectiveRequest.rawData(parameters)
        .ifPresent(
            parameter ->
                diagnostics.error(
                    DiagnosticId.RAW_GET,
                    "L7.2",
                    parameter.name().span(),
                    "A get request has no body that \"_raw_data\" could be. Set its method to \"post\", or rename the parameter."));
  }
}
