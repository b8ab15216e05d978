package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request of pull or push, with what modules and modes change in it (L7.1, L12.1).
 *
 * @param at the element's name
 * @param method null where the default holds
 * @param encrypt the place of the {@code encrypt} attribute's value where it is not {@code false},
 *     else null (L12.5)
 * @param modes of a push, in the document's order; empty in a pull
 * @param unclear whether an element in it is unknown, which was told and may be a mode
 */
public record RequestModel(
    SourceSpan at,
    @Nullable Located<HttpMethod> method,
    @Nullable SourceSpan encrypt,
    @Nullable UrlModel url,
    List<HeaderModel> headers,
    @Nullable ParametersModel parameters,
    List<ModuleOverride> overrides,
    List<ModeModel> modes,
    boolean unclear) {
  public RequestModel {
    headers = List.copyOf(headers);
    overrides = List.copyOf(overrides);
    modes = List.copyOf(modes);
  }
}
