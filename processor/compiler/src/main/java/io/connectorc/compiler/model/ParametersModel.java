package io.connectorc.compiler.model;

import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request (L7.2).
 *
 * @param at the element's name
 * @param rawPostData the {@code raw-post-data} attribute's value place where it is {@code true},
 *     else null
 */
public record ParametersModel(
    SourceSpan at, @Nullable SourceSpan rawPostData, List<ParameterModel> parameters) {
  public ParametersModel {
    parameters = List.copyOf(parameters);
  }
}
