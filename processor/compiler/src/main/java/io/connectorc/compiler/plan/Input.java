package io.connectorc.compiler.plan;

/** What a value needs to be worked out. */
public enum Input {
  /** The settings of the installation. */
  SETTINGS,
  /** The last sync token. */
  TOKEN,
  /** The service's id of the record at hand. */
  ID,
  /** The id of a pulled record. */
  PULLED_ID,
  /** The mapped values of the record at hand. */
  VALUES,
  /** The record object at hand, as it is sent. */
  SENT,
  /** All record objects of a batch. */
  BATCH
}
