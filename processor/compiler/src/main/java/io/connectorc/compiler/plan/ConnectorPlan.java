package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.FileNames;
import java.util.List;

/**
 * A connector, decided.
 *
 * @param packageName of all its classes
 * @param connectorClass simple name, as the other three
 * @param version of the connector itself
 * @param source the XML's file name, without its folders
 * @param sha256 of the XML's bytes, lower-case hex
 * @param xml the XML as it is kept beside the classes
 * @param syncType as it is written in a connector
 * @param languageLevel the parts of the language that it uses: {@code A}
 * @param ciphers what encrypts and decrypts, each once
 * @param modules in the order in which they run (L4.3)
 */
public record ConnectorPlan(
    String packageName,
    String connectorClass,
    String settingsClass,
    String apiClass,
    String clientClass,
    String name,
    String version,
    String source,
    String sha256,
    String xml,
    SyncKind syncType,
    String languageLevel,
    CredentialPlan credential,
    List<CipherPlan> ciphers,
    List<SettingPlan> settings,
    List<ModulePlan> modules) {
  public ConnectorPlan {
    ciphers = List.copyOf(ciphers);
    settings = List.copyOf(settings);
    modules = List.copyOf(modules);
  }

  /** The folder of its resources, as every system takes it. */
  public String folder() {
    return FileNames.folder(name);
  }

  /** The file in that folder in which the XML is kept. */
  public String xmlFile() {
    return FileNames.xml(source);
  }

  /** Whose records are synced (L2.1); the runtime calls them by the same names. */
  public enum SyncKind {
    USER("user"),
    USER_AND_GROUP("userandgroup"),
    APP("app");

    private final String text;

    SyncKind(String text) {
      this.text = text;
    }

    /** As it is written in a connector. */
    public String text() {
      return text;
    }
  }
}
