package io.connectorc.samples.hubspot.sync;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The settings of the program; the first ones are the connector's. */
enum Setting {
  TOKEN("the access token of a private app; required"),
  BASEURL("where HubSpot is; default https://api.hubapi.com"),
  SYNCRECORDSFROM("how far the first run goes back: 1m, 3m, 6m or all; default 1m"),
  DEBUGMODE("true: each run is also logged in detail, beside the state; default false"),
  FREQUENCY("time between runs: 15m, 30m, 1h, 3h, 6h, 12h or 24h; default 15m"),
  CRM("the file of the embedded CRM; default crm.db"),
  STATE("the file that remembers what was synced; default sync.db"),
  LOG("the file that every run is logged to; default hubspot-sync.log"),
  LIMIT("records per module, direction and run; default 100 with --once, else 500");

  private final String explanation;

  Setting(String explanation) {
    this.explanation = explanation;
  }

  /** Its name in the settings file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name in the environment. */
  String variable() {
    return "HUBSPOT_" + name();
  }

  boolean isConnectors() {
    return compareTo(FREQUENCY) <= 0;
  }

  static boolean isKey(String key) {
    return Arrays.stream(values()).anyMatch(setting -> setting.key().equals(key));
  }

  static String keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
  }

  /** A line for each, for people. */
  static String table() {
    return Arrays.stream(values())
        .map(s -> "  %-16s %-24s %s%n".formatted(s.key(), s.variable(), s.explanation))
        .collect(Collectors.joining());
  }
}
