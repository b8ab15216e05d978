package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import java.util.List;
import java.util.Map;

/** Settings as a test wants them. */
record PersonSettings(
    List<String> missing, SystemSettings system, List<String> secrets, Map<String, String> preSync)
    implements ConnectorSettings {
  static final PersonSettings ALL = from(RecordsFrom.ALL);

  static PersonSettings from(RecordsFrom from) {
    return new PersonSettings(
        List.of(), SystemSettings.DEFAULT.withRecordsFrom(from), List.of(), Map.of());
  }

  static PersonSettings without(String... missing) {
    return new PersonSettings(List.of(missing), SystemSettings.DEFAULT, List.of(), Map.of());
  }

  static PersonSettings secret(String secret) {
    return new PersonSettings(List.of(), ALL.system, List.of(secret), Map.of());
  }

  static PersonSettings preSync(Map<String, String> values) {
    return new PersonSettings(List.of(), ALL.system, List.copyOf(values.values()), values);
  }
}
