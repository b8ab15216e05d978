package io.connectorc.compiler.model;

/** The types of settings (L3.2); the name in lower case is how each is written. */
public enum SettingType {
  TEXT,
  PASSWORD,
  PHONE,
  REFERENCE,
  PICKLIST,
  INTEGER,
  BOOLEAN,
  DATE,
  DATETIME,
  URL,
  EMAIL
}
