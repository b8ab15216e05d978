package io.connectorc.compiler.model;

import io.connectorc.compiler.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The pull section (L11).
 *
 * @param append of the section or of its response, null where neither has one
 */
public record PullModel(
    SourceSpan at,
    @Nullable RequestModel request,
    @Nullable PullResponse response,
    @Nullable AppendModel append) {}
