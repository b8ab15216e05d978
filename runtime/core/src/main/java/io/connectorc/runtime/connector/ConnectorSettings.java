package io.connectorc.runtime.connector;

import java.util.List;
import java.util.Map;

/** The settings of one installation (L3); immutable. {@code toString} shows no secret. */
public interface ConnectorSettings {
  /** Names of required settings that have no value, in the document's order (L3.4). */
  List<String> missing();

  /** The settings that every connector has (L3.5). */
  SystemSettings system();

  /** The texts of all secrets that have a value, so that outputs can mask them (L3.7). */
  List<String> secrets();

  /**
   * The values of the pre-sync settings that have one, by name, in one spelling for each value
   * (L3.3). They may be secret.
   */
  Map<String, String> preSync();
}
