package io.connectorc.compiler.model;

import io.connectorc.compiler.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The service: its url and how to sign in (L6). */
public record ServiceModel(SourceSpan at, @Nullable UrlModel url, @Nullable AuthModel auth) {}
