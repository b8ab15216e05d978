package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.runtime.connector.SyncType;
import java.util.List;
import java.util.Map;

/** A connector as generated code would make it. A token source without a token is refused. */
record PersonConnector(
    ContractVersion contract, List<ModuleInfo> infos, Service service, List<SettingInfo> declared)
    implements Connector<PersonClient> {

  /** One that declares no settings. */
  PersonConnector(ContractVersion contract, List<ModuleInfo> infos, Service service) {
    this(contract, infos, service, List.of());
  }

  @Override
  public ConnectorInfo info() {
    return new ConnectorInfo(
        "acme", "1.0.0", "acme.xml", "00", contract, SyncType.APP, declared, infos);
  }

  @Override
  public List<ServiceModule<?, PersonClient>> modules() {
    return infos.stream()
        .<ServiceModule<?, PersonClient>>map(info -> new PersonModule(info, service))
        .toList();
  }

  @Override
  public ConnectorSettings settings(Map<String, String> texts) {
    return PersonSettings.ALL;
  }

  @Override
  public PersonClient connect(ConnectorContext context) {
    if (context.settings().secrets().contains("expired")) {
      throw new SettingsException(
          List.of("There is no access token for acme/AcmeSync; \"expired\" is none."));
    }
    return new PersonClient(context);
  }
}
