package io.connectorc.compiler.codegen;

import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.ArrayList;
import java.util.List;

/** Writes all files of a connector; the same texts for the same plan. */
public final class ConnectorGenerator {
  private static final String RESOURCES = "META-INF/connectorc/";
  private static final String SERVICE_FILE = "META-INF/services/" + Types.CONNECTOR.canonicalName();

  private final ConnectorPlan connector;
  private final List<GeneratedText> files = new ArrayList<>();

  private ConnectorGenerator(ConnectorPlan connector) {
    this.connector = connector;
  }

  /** The sources first, then the resources. */
  public static List<GeneratedText> generate(ConnectorPlan connector) {
    ConnectorGenerator generator = new ConnectorGenerator(connector);
    generator.sources();
    generator.resources();
    return generator.files;
  }

  private void sources() {
    Names names = new Names(connector);
    files.add(JavaTexts.describe(connector));
    source(ConnectorClassGenerator.generate(names));
    source(SettingsGenerator.generate(names));
    source(ApiGenerator.generate(connector));
    source(ClientGenerator.generate(names));
    for (ModulePlan module : connector.modules()) {
      source(RecordGenerator.generate(names, module));
      source(MapperGenerator.generate(names, module));
      source(ModuleGenerator.generate(names, module));
    }
  }

  private void resources() {
    String folder = folder(connector);
    resource(SERVICE_FILE, connector.packageName() + "." + connector.connectorClass() + "\n");
    resource(folder + connector.xmlFile(), connector.xml());
    resource(folder + "manifest.json", ManifestGenerator.generate(connector));
    if (PasswordDefaultsGenerator.isNeeded(connector.settings())) {
      resource(
          PasswordDefaultsGenerator.path(connector), PasswordDefaultsGenerator.generate(connector));
    }
    keys();
  }

  private void keys() {
    if (LiteralKeysGenerator.isNeeded(connector)) {
      resource(LiteralKeysGenerator.path(connector), LiteralKeysGenerator.generate(connector));
    }
  }

  /** Where the connector's resources stand. */
  static String folder(ConnectorPlan connector) {
    return RESOURCES + connector.folder() + "/";
  }

  private void source(TypeSpec type) {
    files.add(JavaTexts.file(connector, type));
  }

  private void resource(String path, String text) {
    files.add(new GeneratedText(false, path, text));
  }
}
