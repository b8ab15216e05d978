package io.connectorc.runtime.connector;

/** Whose records a connector syncs (L2.1); the CRM gateway selects by it. */
public enum SyncType {
  /** Records assigned to the user. */
  USER,
  /** And to the groups of the user. */
  USER_AND_GROUP,
  /** All records, by sharing rules. */
  APP
}
