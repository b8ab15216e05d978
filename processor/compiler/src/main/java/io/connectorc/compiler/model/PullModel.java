package io.connectorc.compiler.model;

import io.connectorc.compiler.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The pull section (L11). */
public record PullModel(
    SourceSpan at, @Nullable RequestModel request, @Nullable PullResponse response) {}
