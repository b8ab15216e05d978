package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ModuleMapping;
import io.connectorc.compiler.model.PullModel;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.ServiceModel;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.model.SyncType;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceLocation;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Models made by hand, as small as a test needs them; a line number tells tokens apart. */
final class Models {
  private Models() {}

  static SourceSpan line(int line) {
    return new SourceSpan(new SourceLocation(line, 1), 1);
  }

  static Located<String> name(String text) {
    return new Located<>(text, line(1));
  }

  static SyncModule module(int line, String name, String... dependsOn) {
    return new SyncModule(
        line(line),
        name(name.toLowerCase(java.util.Locale.ROOT)),
        name(name),
        List.of(dependsOn).stream().map(Models::name).toList(),
        dependsOn.length == 0 ? null : line(line));
  }

  static ModuleMapping mapping(String module, String... vtigerFields) {
    return new ModuleMapping(
        name(module),
        List.of(vtigerFields).stream()
            .map(field -> new FieldMapping(line(1), name(field), null, null, null, List.of()))
            .toList());
  }

  static ConfigField setting(String name) {
    return new ConfigField(
        line(1),
        name(name),
        new Located<>(SettingType.TEXT, line(1)),
        null,
        false,
        false,
        null,
        null,
        null);
  }

  static ConnectorModel connector(
      String name,
      List<ConfigField> settings,
      List<SyncModule> modules,
      List<ModuleMapping> mappings) {
    return connector(name, settings, modules, mappings, null, null, null);
  }

  static ConnectorModel connector(
      String name,
      List<ConfigField> settings,
      List<SyncModule> modules,
      List<ModuleMapping> mappings,
      @Nullable ServiceModel service,
      @Nullable PullModel pull,
      @Nullable PushModel push) {
    return new ConnectorModel(
        name("connector"),
        name(name),
        null,
        new Located<>(SyncType.APP, line(1)),
        settings,
        modules,
        mappings,
        service,
        pull,
        push);
  }
}
