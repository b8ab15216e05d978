package com.acme.sync.vault;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.SyncType;
import java.util.List;
import java.util.Map;

/** A connector: what it is, its modules, and the way to its service. Stateless and thread-safe. */
public final class Vault implements Connector<VaultClient> {
  static final String SOURCE = "encrypted.xml";

  private static final ConnectorInfo INFO = new ConnectorInfo(
      "vault",
      "1.0.0",
      SOURCE,
      "b499781a5ea7707e7a049c0de985f704ca07b7e5176f709708e1541b90a5315d",
      new ContractVersion(1, 0),
      SyncType.APP,
      VaultSettings.INFOS,
      List.of(ContactsModule.INFO));

  private final ContactsModule contacts = new ContactsModule();

  @Override
  public ConnectorInfo info() {
    return INFO;
  }

  @Override
  public List<ServiceModule<?, VaultClient>> modules() {
    return List.of(this.contacts);
  }

  /** A module, to be used without a sync as well. */
  public ContactsModule contacts() {
    return this.contacts;
  }

  @Override
  public VaultSettings settings(Map<String, String> texts) {
    return VaultSettings.parse(texts);
  }

  @Override
  public VaultClient connect(ConnectorContext context) {
    return VaultClient.open(context);
  }
}
