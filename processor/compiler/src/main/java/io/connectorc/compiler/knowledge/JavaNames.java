package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.source.Located;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Java names of all that is generated. Every name is legal, ASCII, and differs from its
 * neighbours; class names also without regard to case, since each becomes a file. Where two names
 * of the document would be one in Java, the later in the document gets a number.
 *
 * @param packageName the last segment of the connector's package: {@code hubspot}
 * @param connectorClass simple name: {@code Hubspot}
 * @param settingsClass simple name: {@code HubspotSettings}
 * @param apiClass simple name: {@code HubspotApi}
 * @param clientClass simple name: {@code HubspotClient}
 * @param settings the accessor of each setting, by its name in the document
 * @param modules the names of each module's classes, by its vtiger name
 * @param clashes the names that got a number
 */
public record JavaNames(
    String packageName,
    String connectorClass,
    String settingsClass,
    String apiClass,
    String clientClass,
    Map<String, String> settings,
    Map<String, ModuleNames> modules,
    List<Clash> clashes) {
  public JavaNames {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    modules = Collections.unmodifiableMap(new LinkedHashMap<>(modules));
    clashes = List.copyOf(clashes);
  }

  /**
   * A name of the document that is an earlier one's in Java.
   *
   * @param name as the document has it
   * @param wanted what it would be called
   * @param given what it is called instead
   */
  public record Clash(Located<String> name, String wanted, String given) {}

  /** Decides them. */
  public static JavaNames of(ConnectorModel model, ModuleIndex modules) {
    return new NameChooser(model, modules).choose();
  }

  /** The names of a module's classes; the module must be one of the index. */
  public ModuleNames module(String vtigerModule) {
    ModuleNames names = modules.get(vtigerModule);
    if (names == null) {
      throw new IllegalArgumentException("No module " + vtigerModule);
    }
    return names;
  }

  /** The accessor of a setting; the setting must be declared. */
  public String setting(String name) {
    String accessor = settings.get(name);
    if (accessor == null) {
      throw new IllegalArgumentException("No setting " + name);
    }
    return accessor;
  }
}
