package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;

/** A header of a request (L7.1). */
public record HeaderModel(SourceSpan at, Located<String> name, ValueExpression value) {}
