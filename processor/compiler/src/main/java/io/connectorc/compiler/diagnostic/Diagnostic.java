package io.connectorc.compiler.diagnostic;

import io.connectorc.compiler.source.SourceSpan;

/**
 * One thing that the compiler has to say.
 *
 * @param rule of the language that it enforces: {@code L10.1}
 * @param file the connector's file name as the host gave it
 * @param at the token at fault (L1.8)
 * @param marked what to underline: the token, or the part of it that is meant, on the same line
 * @param sourceLine the whole line of the text in which it stands, without its end
 * @param message names the thing, states the fact, then the way out; one line
 */
public record Diagnostic(
    DiagnosticId id,
    Severity severity,
    String rule,
    String file,
    SourceSpan at,
    SourceSpan marked,
    String sourceLine,
    String message) {}
