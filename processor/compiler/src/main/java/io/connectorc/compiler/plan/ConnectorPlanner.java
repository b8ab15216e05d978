package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.JavaNames;
import io.connectorc.compiler.knowledge.Knowledge;
import io.connectorc.compiler.model.AuthModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes every decision about the generated code, from a model without errors. */
public final class ConnectorPlanner {
  /** The parts of the language that are compiled so far. */
  private static final String LANGUAGE_LEVEL = "A";

  private ConnectorPlanner() {}

  /**
   * Plans a connector.
   *
   * @param basePackage the package of whose sub-packages the connector gets one; empty for none
   * @param buildVersion the version where the connector gives none (L1.1)
   * @param file the XML as it was read
   * @param text its decoded text
   */
  public static ConnectorPlan plan(
      ConnectorModel model,
      Knowledge knowledge,
      String basePackage,
      String buildVersion,
      SourceFile file,
      String text) {
    JavaNames names = knowledge.names();
    List<SettingPlan> settings =
        SettingPlanner.plan(model.settings(), knowledge.secretSettings(), names);
    Map<String, SettingPlan> byName = new LinkedHashMap<>();
    settings.forEach(setting -> byName.put(setting.name(), setting));
    CipherPlanner ciphers = new CipherPlanner(KeptSource.fileName(file), byName);
    ModulePlanner planner = new ModulePlanner(model, knowledge, byName, ciphers);
    List<ModulePlan> modules =
        knowledge.dependencies().order().stream().map(planner::plan).toList();
    return new ConnectorPlan(
        basePackage.isEmpty() ? names.packageName() : basePackage + "." + names.packageName(),
        names.connectorClass(),
        names.settingsClass(),
        names.apiClass(),
        names.clientClass(),
        model.name().value(),
        model.version() == null ? buildVersion : model.version().value(),
        KeptSource.fileName(file),
        KeptSource.sha256(file),
        KeptSource.text(file, text),
        ConnectorPlan.SyncKind.valueOf(model.syncType().value().name()),
        LANGUAGE_LEVEL,
        credential(
            model.service() == null ? null : model.service().auth(),
            new ValuePlanner(byName, "", RecordScope.NONE)),
        ciphers.plans(),
        settings,
        modules);
  }

  private static CredentialPlan credential(@Nullable AuthModel auth, ValuePlanner values) {
    if (auth instanceof AuthModel.Basic basic) {
      return new CredentialPlan.Basic(values.plan(basic.username()), values.plan(basic.password()));
    }
    if (auth instanceof AuthModel.ApiKey key) {
      return new CredentialPlan.Bearer(values.plan(key.token()));
    }
    return auth instanceof AuthModel.VtapOAuth oauth
        ? new CredentialPlan.HostToken(values.plan(oauth.service()), values.plan(oauth.module()))
        : new CredentialPlan.None();
  }
}
