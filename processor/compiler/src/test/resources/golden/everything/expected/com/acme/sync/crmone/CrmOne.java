package com.acme.sync.crmone;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.SyncType;
import java.util.List;
import java.util.Map;

/** A connector: what it is, its modules, and the way to its service. Stateless and thread-safe. */
public final class CrmOne implements Connector<CrmOneClient> {
  static final String SOURCE = "everything.xml";

  private static final ConnectorInfo INFO = new ConnectorInfo(
      "crm-one",
      "2.1.0",
      SOURCE,
      "e85b3b9724f6622c0b994852cb5e82b7abd709172f4308b130b341f4c6093543",
      new ContractVersion(1, 0),
      SyncType.USER_AND_GROUP,
      CrmOneSettings.INFOS,
      List.of(AccountsModule.INFO, ContactsModule.INFO));

  private final AccountsModule accounts = new AccountsModule();
  private final ContactsModule contacts = new ContactsModule();

  @Override
  public ConnectorInfo info() {
    return INFO;
  }

  @Override
  public List<ServiceModule<?, CrmOneClient>> modules() {
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
  public CrmOneSettings settings(Map<String, String> texts) {
    return CrmOneSettings.parse(texts);
  }

  @Override
  public CrmOneClient connect(ConnectorContext context) {
    return CrmOneClient.open(context);
  }
}
