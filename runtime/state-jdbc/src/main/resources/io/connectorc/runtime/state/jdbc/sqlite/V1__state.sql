-- All that a sync remembers. An instant is two columns: seconds since 1970 (UTC) and nanoseconds.

CREATE TABLE meta (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  product TEXT NOT NULL,
  schema_version INTEGER NOT NULL
);

INSERT INTO meta (id, product, schema_version) VALUES (1, 'connectorc state', 1);

-- Who may write; free where until is null. Each taking raises the fence.
CREATE TABLE lease (
  installation TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  fence BIGINT NOT NULL,
  until_s BIGINT,
  until_n INTEGER
);

-- Salted hashes of the pre-sync settings that an installation's first sync had.
CREATE TABLE seal (
  installation TEXT NOT NULL,
  name TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (installation, name)
);

-- The CRM's cursor is an instant or a position, or neither before the first push.
CREATE TABLE progress (
  installation TEXT NOT NULL,
  module TEXT NOT NULL,
  start_s BIGINT NOT NULL,
  start_n INTEGER NOT NULL,
  token_s BIGINT,
  token_n INTEGER,
  cursor_s BIGINT,
  cursor_n INTEGER,
  cursor_position TEXT,
  complete BOOLEAN NOT NULL,
  deletions_stopped BOOLEAN NOT NULL,
  PRIMARY KEY (installation, module)
);

-- Versions beside the pull's token.
CREATE TABLE seen (
  installation TEXT NOT NULL,
  module TEXT NOT NULL,
  id TEXT NOT NULL,
  modified_s BIGINT NOT NULL,
  modified_n INTEGER NOT NULL,
  PRIMARY KEY (installation, module, id, modified_s, modified_n),
  FOREIGN KEY (installation, module) REFERENCES progress (installation, module)
);

CREATE TABLE link (
  installation TEXT NOT NULL,
  module TEXT NOT NULL,
  service_id TEXT NOT NULL,
  crm_id TEXT NOT NULL,
  service_hash TEXT NOT NULL,
  crm_hash TEXT NOT NULL,
  mapped TEXT,
  PRIMARY KEY (installation, module, service_id),
  UNIQUE (installation, module, crm_id)
);

-- Creates that were sent to the service, or are about to be, and whose outcome is not known.
CREATE TABLE intent (
  installation TEXT NOT NULL,
  module TEXT NOT NULL,
  crm_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  sent_s BIGINT NOT NULL,
  sent_n INTEGER NOT NULL,
  PRIMARY KEY (installation, module, crm_id)
);

-- Records that the CRM was asked to make, or is about to be, and of which it is not known yet
-- whether it did; else as in link.
CREATE TABLE crm_intent (
  installation TEXT NOT NULL,
  module TEXT NOT NULL,
  service_id TEXT NOT NULL,
  create_key TEXT NOT NULL,
  service_hash TEXT NOT NULL,
  crm_hash TEXT NOT NULL,
  mapped TEXT,
  PRIMARY KEY (installation, module, service_id)
);

-- Records that failed by themselves; position tells which is kept the longest.
CREATE TABLE kept (
  installation TEXT NOT NULL,
  module TEXT NOT NULL,
  direction TEXT NOT NULL,
  id TEXT NOT NULL,
  position BIGINT NOT NULL,
  source BLOB,
  modified_s BIGINT,
  modified_n INTEGER,
  reason TEXT NOT NULL,
  tries INTEGER NOT NULL,
  next_s BIGINT NOT NULL,
  next_n INTEGER NOT NULL,
  PRIMARY KEY (installation, module, direction, id),
  UNIQUE (installation, module, direction, position)
);
