package io.connectorc.runtime.event;

/** Why a module was not synced at all in a run. */
public enum Skipped {
  /** A module that it depends on is not completely synced (L4.3). */
  DEPENDENCY,
  /** A setting or a token is missing or wrong (L3.4, L6.4). */
  SETTINGS
}
