package io.connectorc.compiler.expression;

import io.connectorc.compiler.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One format of a chain (L10).
 *
 * @param argument all that follows the first colon, escapes taken; null where the format takes none
 * @param span the step's name in the text
 * @param value the attribute's value in which the step stands: the one of the value itself, or of a
 *     {@code format} or {@code serviceformat} (L1.8)
 */
public record FormatStep(
    FormatKind kind, @Nullable String argument, SourceSpan span, SourceSpan value) {}
