package io.connectorc.conformance.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the report must say of a module; what is null or not in a map is not checked.
 *
 * @param pulled counts by name: created, updated, deleted, unchanged, failed
 * @param pushed counts by name: created, updated, deleted, failed, held
 * @param warnings by name, in any order; empty means none
 * @param error a part of the message of the failed request
 * @param skipped dependency or settings
 */
public record ExpectedReport(
    Map<String, Long> pulled,
    Map<String, Long> pushed,
    @Nullable Boolean complete,
    @Nullable List<String> warnings,
    @Nullable String error,
    @Nullable String skipped) {}
