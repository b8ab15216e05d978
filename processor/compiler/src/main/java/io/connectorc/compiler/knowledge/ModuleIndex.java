package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.model.SyncModule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The modules by their vtiger names. Of several with one name (L4.1) the first counts; those
 * without a name are left out.
 *
 * @param byName in the document's order
 * @param mappings by the vtiger name that each is for, in the document's order
 * @param complete whether there is a module, and every module has its name
 */
public record ModuleIndex(
    Map<String, SyncModule> byName, Map<String, ModuleMapping> mappings, boolean complete) {
  public ModuleIndex {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
  }

  /** Indexes a model. */
  public static ModuleIndex of(ConnectorModel model) {
    Map<String, SyncModule> byName = new LinkedHashMap<>();
    for (SyncModule module : model.modules()) {
      if (module.vtigerModule() != null) {
        byName.putIfAbsent(module.vtigerModule().value(), module);
      }
    }
    Map<String, ModuleMapping> mappings = new LinkedHashMap<>();
    for (ModuleMapping mapping : model.mappings()) {
      mappings.putIfAbsent(mapping.module().value(), mapping);
    }
    boolean complete =
        !byName.isEmpty()
            && model.modules().stream().allMatch(module -> module.vtigerModule() != null);
    return new ModuleIndex(byName, mappings, complete);
  }

  /** The vtiger names in the document's order. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** The module of that vtiger name. */
  public Optional<SyncModule> module(String vtigerModule) {
    return Optional.ofNullable(byName.get(vtigerModule));
  }

  /** The mapping of that vtiger module. */
  public Optional<ModuleMapping> mapping(String vtigerModule) {
    return Optional.ofNullable(mappings.get(vtigerModule));
  }

  /** The mapped fields of that vtiger module; none where it has no mapping. */
  public List<FieldMapping> fields(String vtigerModule) {
    return mapping(vtigerModule).map(ModuleMapping::fields).orElse(List.of());
  }
}
