package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A mode of a push (L12.1).
 *
 * @param at the element's name
 * @param batchLimit 1 at the element where it is not given
 */
public record ModeModel(
    SourceSpan at,
    PushMode mode,
    @Nullable UrlModel url,
    Located<Integer> batchLimit,
    @Nullable RecordModel record,
    @Nullable ParametersModel parameters) {}
