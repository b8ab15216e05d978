package io.connectorc.runtime.connector;

import java.util.List;

/**
 * What a generated connector says of itself.
 *
 * @param version the connector's own version, as text
 * @param source the XML's file name, for places in messages
 * @param sha256 of the XML's bytes, lower-case hex
 * @param contract the contract version that it was made for
 * @param modules in the order in which they run (L4.3)
 */
public record ConnectorInfo(
    String name,
    String version,
    String source,
    String sha256,
    ContractVersion contract,
    SyncType syncType,
    List<SettingInfo> settings,
    List<ModuleInfo> modules) {
  public ConnectorInfo {
    settings = List.copyOf(settings);
    modules = List.copyOf(modules);
  }
}
