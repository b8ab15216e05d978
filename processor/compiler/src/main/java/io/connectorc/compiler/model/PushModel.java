package io.connectorc.compiler.model;

import io.connectorc.compiler.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The push section (L12). */
public record PushModel(
    SourceSpan at, @Nullable RequestModel request, @Nullable PushResponse response) {}
