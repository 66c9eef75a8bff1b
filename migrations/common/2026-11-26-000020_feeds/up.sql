-- Forecasts of attacks (EPSS) that matter: only those that move a level are kept. A likelihood is a decimal as text.
CREATE TABLE forecast (
  cve TEXT PRIMARY KEY NOT NULL,
  likelihood TEXT NOT NULL
);

-- How fetching a source stands. `progress` is where it goes on, as JSON of the source's own form;
-- `lease` names the worker that fetches, so that one does.
CREATE TABLE feed_fetch (
  name TEXT PRIMARY KEY NOT NULL,
  interval_hours BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  tried_at BIGINT,
  succeeded_at BIGINT,
  failures INTEGER NOT NULL,
  last_error TEXT,
  etag TEXT,
  last_modified TEXT,
  progress TEXT,
  lease TEXT,
  lease_until BIGINT NOT NULL
);

-- Alarms about sources that were logged and still hold.
CREATE TABLE feed_alarm (
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (name, kind)
);

-- For the share of a source's newest documents that can be matched.
ALTER TABLE statement ADD COLUMN published TEXT;
ALTER TABLE statement ADD COLUMN names_products BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX statement_published ON statement (source, published);
