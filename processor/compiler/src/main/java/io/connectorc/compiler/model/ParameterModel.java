package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;

/** A named parameter (L8.1). */
public record ParameterModel(SourceSpan at, Located<String> name, ParameterBody body) {}
