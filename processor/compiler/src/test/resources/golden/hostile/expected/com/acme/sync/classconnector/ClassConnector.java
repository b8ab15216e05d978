package com.acme.sync.classconnector;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.SyncType;
import java.util.List;
import java.util.Map;

/** A connector: what it is, its modules, and the way to its service. Stateless and thread-safe. */
public final class ClassConnector implements Connector<ClassConnectorClient> {
  static final String SOURCE = "hostile.xml";

  private static final ConnectorInfo INFO = new ConnectorInfo(
      "Class",
      "*/ \\u0022; \\u000a",
      SOURCE,
      "b1aa4a17d2d612b5dc4445abd01da950f12229f8a4a499154c0f10c1c617ca7d",
      new ContractVersion(1, 0),
      SyncType.APP,
      ClassConnectorSettings.INFOS,
      List.of(ValueModule.INFO, StringRecordModule.INFO, ListModule.INFO));

  private final ValueModule value = new ValueModule();
  private final StringRecordModule stringRecord = new StringRecordModule();
  private final ListModule list = new ListModule();

  @Override
  public ConnectorInfo info() {
    return INFO;
  }

  @Override
  public List<ServiceModule<?, ClassConnectorClient>> modules() {
    return List.of(this.value, this.stringRecord, this.list);
  }

  /** A module, to be used without a sync as well. */
  public ValueModule value() {
    return this.value;
  }

  /** A module, to be used without a sync as well. */
  public StringRecordModule stringRecord() {
    return this.stringRecord;
  }

  /** A module, to be used without a sync as well. */
  public ListModule list() {
    return this.list;
  }

  @Override
  public ClassConnectorSettings settings(Map<String, String> texts) {
    return ClassConnectorSettings.parse(texts);
  }

  @Override
  public ClassConnectorClient connect(ConnectorContext context) {
    return ClassConnectorClient.open(context);
  }
}
