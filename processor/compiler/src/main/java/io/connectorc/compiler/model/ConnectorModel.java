package io.connectorc.compiler.model;

import io.connectorc.compiler.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One connector document (L1).
 *
 * @param root the root element's name
 * @param name the attribute, or the file's base name at the root (L1.1)
 * @param version null where the build's version holds
 * @param syncType {@code app} at the root where the section is missing (L2.1)
 */
public record ConnectorModel(
    Located<String> root,
    Located<String> name,
    @Nullable Located<String> version,
    Located<SyncType> syncType,
    List<ConfigField> settings,
    List<SyncModule> modules,
    List<ModuleMapping> mappings,
    @Nullable ServiceModel service,
    @Nullable PullModel pull,
    @Nullable PushModel push) {
  public ConnectorModel {
    settings = List.copyOf(settings);
    modules = List.copyOf(modules);
    mappings = List.copyOf(mappings);
  }
}
