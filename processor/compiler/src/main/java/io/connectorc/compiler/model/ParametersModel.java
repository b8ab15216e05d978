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
 * @param cipher what encrypts the body of a push, as far as it is said here (L12.5)
 */
public record ParametersModel(
    SourceSpan at,
    @Nullable SourceSpan rawPostData,
    CipherModel cipher,
    List<ParameterModel> parameters) {
  public ParametersModel {
    parameters = List.copyOf(parameters);
  }
}
