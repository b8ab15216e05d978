package com.acme.sync.hubspot;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.SyncType;
import java.util.List;
import java.util.Map;

/** A connector: what it is, its modules, and the way to its service. Stateless and thread-safe. */
public final class Hubspot implements Connector<HubspotClient> {
  static final String SOURCE = "hubspot.xml";

  private static final ConnectorInfo INFO = new ConnectorInfo(
      "hubspot",
      "1.0.0",
      SOURCE,
      "85c0f82f6355ef3615a697f6cefe1395ce1bb74c4b8de382c9c5baf610866cb2",
      new ContractVersion(1, 0),
      SyncType.APP,
      HubspotSettings.INFOS,
      List.of(AccountsModule.INFO, ContactsModule.INFO));

  private final AccountsModule accounts = new AccountsModule();
  private final ContactsModule contacts = new ContactsModule();

  @Override
  public ConnectorInfo info() {
    return INFO;
  }

  @Override
  public List<ServiceModule<?, HubspotClient>> modules() {
    return List.of(this.accounts, this.contacts);
  }

  /** A module, to be used without a sync as well. */
  public AccountsModule accounts() {
    return this.accounts;
  }

  /** A module, to be used without a sync as well. */
  public ContactsModule contacts() {
    return this.contacts;
  }

  @Override
  public HubspotSettings settings(Map<String, String> texts) {
    return HubspotSettings.parse(texts);
  }

  @Override
  public HubspotClient connect(ConnectorContext context) {
    return HubspotClient.open(context);
  }
}
