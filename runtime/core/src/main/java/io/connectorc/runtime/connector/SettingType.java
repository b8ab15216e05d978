package io.connectorc.runtime.connector;

/** The types of settings (L3.2). */
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
