package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that is synced (L4.1).
 *
 * @param at the element's name
 * @param dependsOn vtiger module names, each with its own place in the list; the span of an entry
 *     is that name
 * @param dependsOnValue the whole attribute value, null where it is absent
 */
public record SyncModule(
    SourceSpan at,
    @Nullable Located<String> serviceModule,
    @Nullable Located<String> vtigerModule,
    List<Located<String>> dependsOn,
    @Nullable SourceSpan dependsOnValue) {
  public SyncModule {
    dependsOn = List.copyOf(dependsOn);
  }
}
