package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.knowledge.ModuleNames.ItemNames;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides the Java names of one connector; for one use. */
final class NameChooser {
  private static final List<String> OF_CONNECTOR = List.of("", "Settings", "Api", "Client");
  private static final List<String> OF_MODULE = List.of("", "Mapper", "Module");

  private final ConnectorModel model;
  private final ModuleIndex modules;
  private final List<JavaNames.Clash> clashes = new ArrayList<>();
  private final NamePool classes = NamePool.ofClasses();

  /** Of modules: as distinct as their classes, unless they are cut. */
  private final NamePool accessors = NamePool.ofMembers();

  NameChooser(ConnectorModel model, ModuleIndex modules) {
    this.model = model;
    this.modules = modules;
  }

  JavaNames choose() {
    ReservedNames.CLASSES.forEach(classes::take);
    ReservedNames.DEVICES.forEach(classes::take);
    String connector = connectorClass();
    return new JavaNames(
        packageName(),
        connector,
        connector + "Settings",
        connector + "Api",
        connector + "Client",
        settings(),
        moduleNames(),
        clashes);
  }

  private String packageName() {
    String name =
        JavaIdentifier.upperCamel(model.name().value(), "connector").toLowerCase(Locale.ROOT);
    boolean taken = JavaIdentifier.keyword(name) || ReservedNames.DEVICES.contains(name);
    return taken ? name + "connector" : name;
  }

  private String connectorClass() {
    String wanted = JavaIdentifier.upperCamel(model.name().value(), "Connector");
    boolean free = classes.free(wanted, OF_CONNECTOR);
    return classes.take(free ? wanted : wanted + "Connector", OF_CONNECTOR);
  }

  private Map<String, String> settings() {
    NamePool accessors = NamePool.ofMembers();
    Map<String, String> settings = new LinkedHashMap<>();
    for (ConfigField field : model.settings()) {
      Located<String> name = field.name();
      if (name != null && !settings.containsKey(name.value())) {
        settings.put(name.value(), member(name, "setting", ReservedNames.SETTINGS, accessors));
      }
    }
    return settings;
  }

  private Map<String, ModuleNames> moduleNames() {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String name : modules.names()) {
      String stem = JavaIdentifier.upperCamel(name, "Module");
      wanted.put(name, classes.free(stem, OF_MODULE) ? stem : stem + "Record");
    }
    Map<String, ModuleNames> names = new LinkedHashMap<>();
    wanted.forEach((name, stem) -> names.put(name, moduleNames(name, stem)));
    return names;
  }

  private ModuleNames moduleNames(String module, String wanted) {
    String stem = classes.take(wanted, OF_MODULE);
    if (!stem.equals(wanted)) {
      modules
          .module(module)
          .map(SyncModule::vtigerModule)
          .ifPresent(name -> clashes.add(new JavaNames.Clash(name, wanted, stem)));
    }
    String accessor =
        accessors.take(avoid(JavaIdentifier.lowerCamel(stem, "module"), ReservedNames.CONNECTOR));
    List<FieldMapping> fields = modules.fields(module);
    List<String> components = components(fields);
    return new ModuleNames(
        stem,
        stem + "Mapper",
        stem + "Module",
        accessor,
        components,
        items(stem, fields, components));
  }

  /** The classes of line items stand inside the record's. */
  private Map<Integer, ItemNames> items(
      String recordClass, List<FieldMapping> fields, List<String> components) {
    NamePool inner = NamePool.ofClasses();
    inner.take(recordClass);
    Map<Integer, ItemNames> items = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).isLineItems()) {
        String wanted = JavaIdentifier.upperCamel(components.get(i), "Line") + "Item";
        String given = inner.take(wanted);
        Located<String> name = fields.get(i).vtigerField();
        if (name != null && !given.equals(wanted)) {
          clashes.add(new JavaNames.Clash(name, wanted, given));
        }
        items.put(i, new ItemNames(given, components(fields.get(i).items())));
      }
    }
    return items;
  }

  private List<String> components(List<FieldMapping> fields) {
    NamePool names = NamePool.ofMembers();
    List<String> components = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FieldMapping field : fields) {
      Located<String> name = field.vtigerField();
      // A field that is mapped twice (L5.6) clashes with nothing but itself.
      if (name == null || !seen.add(name.value())) {
        components.add(names.take("field"));
      } else {
        components.add(member(name, "field", ReservedNames.COMPONENTS, names));
      }
    }
    return components;
  }

  private String member(
      Located<String> name, String otherwise, Set<String> reserved, NamePool pool) {
    String wanted = avoid(JavaIdentifier.lowerCamel(name.value(), otherwise), reserved);
    String given = pool.take(wanted);
    if (!given.equals(wanted)) {
      clashes.add(new JavaNames.Clash(name, wanted, given));
    }
    return given;
  }

  private static String avoid(String name, Set<String> reserved) {
    return JavaIdentifier.keyword(name) || reserved.contains(name) ? name + "_" : name;
  }
}
