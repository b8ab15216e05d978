package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one module changes in a request (L7.1).
 *
 * @param module the vtiger module that the element is named for
 */
public record ModuleOverride(
    Located<String> module,
    @Nullable UrlModel url,
    List<HeaderModel> headers,
    @Nullable ParametersModel parameters) {
  public ModuleOverride {
    headers = List.copyOf(headers);
  }
}
