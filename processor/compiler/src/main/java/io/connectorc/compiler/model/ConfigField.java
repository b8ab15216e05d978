package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared setting (L3.1).
 *
 * @param at the element's name
 * @param name null where missing or not a name
 * @param type null where unknown; {@code text} where not given
 * @param label null where the readable name serves
 * @param preSync whether it is asked first and fixed by the first sync (L3.3)
 * @param value the default value
 * @param module the referenced module
 * @param options null where there is no {@code options} element
 */
public record ConfigField(
    SourceSpan at,
    @Nullable Located<String> name,
    @Nullable Located<SettingType> type,
    @Nullable Located<String> label,
    boolean required,
    boolean preSync,
    @Nullable Located<String> value,
    @Nullable Located<String> module,
    @Nullable Located<List<Located<String>>> options) {}
