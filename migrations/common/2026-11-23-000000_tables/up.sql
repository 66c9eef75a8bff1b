-- Times are microseconds since 1970-01-01 UTC; ids are UUIDv7 as text; documents are JSON as text.

-- Global tables: no tenant ------------------------------------------------------------------

CREATE TABLE instance_setting (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('operator', 'chamber', 'provider')),
  name TEXT NOT NULL,
  sender_address TEXT NOT NULL,
  help_person TEXT,
  help_phone TEXT,
  help_hours TEXT,
  language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  created_at BIGINT NOT NULL,
  last_seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX session_person ON session (person_id);

CREATE TABLE product (
  slug TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  document TEXT NOT NULL
);

CREATE TABLE release (
  id TEXT PRIMARY KEY NOT NULL,
  product_slug TEXT NOT NULL REFERENCES product (slug),
  version TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (product_slug, version)
);

CREATE TABLE advisory (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL,
  rejected BOOLEAN NOT NULL,
  held BOOLEAN NOT NULL,
  released_level TEXT,
  released_by TEXT,
  released_reason TEXT,
  released_at BIGINT,
  match_pending BOOLEAN NOT NULL,
  first_seen_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX advisory_pending ON advisory (match_pending, id);
CREATE INDEX advisory_held ON advisory (held, first_seen_at);

CREATE TABLE advisory_alias (
  alias TEXT PRIMARY KEY NOT NULL,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE
);
CREATE INDEX advisory_alias_advisory ON advisory_alias (advisory_id);

CREATE TABLE statement (
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE,
  digest TEXT NOT NULL,
  document TEXT NOT NULL,
  raw TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  PRIMARY KEY (source, source_id)
);
CREATE INDEX statement_advisory ON statement (advisory_id);

CREATE TABLE advisory_product (
  vendor TEXT NOT NULL,
  product TEXT NOT NULL,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE,
  PRIMARY KEY (vendor, product, advisory_id)
);
CREATE INDEX advisory_product_advisory ON advisory_product (advisory_id);

CREATE TABLE release_match (
  release_id TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('affected', 'possible')),
  conditional BOOLEAN NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (release_id, advisory_id)
);
CREATE INDEX release_match_advisory ON release_match (advisory_id);

CREATE TABLE feed (
  name TEXT PRIMARY KEY NOT NULL,
  documents BIGINT NOT NULL,
  newest TEXT,
  imported_at BIGINT NOT NULL
);

CREATE TABLE check_code (
  code TEXT PRIMARY KEY NOT NULL,
  subject TEXT NOT NULL,
  sender TEXT NOT NULL,
  sender_address TEXT NOT NULL,
  level TEXT,
  created_at BIGINT NOT NULL
);

-- Tenant tables: the tenant is the business (sme_id), or the organisation -------------------

CREATE TABLE sme (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  name TEXT NOT NULL,
  trade TEXT NOT NULL,
  town TEXT NOT NULL,
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  welcomed_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX sme_organisation ON sme (organisation_id, name);

CREATE TABLE membership (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  sme_id TEXT REFERENCES sme (id) ON DELETE CASCADE,
  organisation_id TEXT REFERENCES organisation (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('owner', 'staff', 'admin')),
  created_at BIGINT NOT NULL,
  CHECK ((sme_id IS NULL) <> (organisation_id IS NULL))
);
CREATE UNIQUE INDEX membership_once_sme ON membership (sme_id, person_id) WHERE sme_id IS NOT NULL;
CREATE UNIQUE INDEX membership_once_organisation ON membership (organisation_id, person_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE contact (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  alerts_wanted BOOLEAN NOT NULL,
  person_id TEXT REFERENCES person (id),
  created_at BIGINT NOT NULL,
  PRIMARY KEY (sme_id, id),
  UNIQUE (sme_id, email)
);

CREATE TABLE item (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  product_slug TEXT REFERENCES product (slug),
  release_id TEXT REFERENCES release (id),
  version TEXT,
  exposed TEXT NOT NULL CHECK (exposed IN ('yes', 'no', 'unknown')),
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (sme_id, id)
);
CREATE INDEX item_release ON item (release_id, sme_id);

CREATE TABLE review (
  sme_id TEXT PRIMARY KEY NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  requested_at BIGINT NOT NULL
);

CREATE TABLE alert (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  product_slug TEXT NOT NULL REFERENCES product (slug),
  label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dismissed', 'closed')),
  level TEXT NOT NULL CHECK (level IN ('today', 'week', 'month', 'info')),
  verdict TEXT NOT NULL CHECK (verdict IN ('affected', 'possible')),
  revision INTEGER NOT NULL,
  document TEXT NOT NULL,
  check_code TEXT NOT NULL,
  raised_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  remind_at BIGINT,
  told_at BIGINT,
  PRIMARY KEY (sme_id, id)
);
CREATE UNIQUE INDEX alert_one_open ON alert (sme_id, product_slug) WHERE state = 'open';
CREATE INDEX alert_state ON alert (sme_id, state, level);
CREATE INDEX alert_remind ON alert (remind_at);

CREATE TABLE alert_answer (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  alert_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('completion', 'reminder', 'dismissal', 'help_request', 'reopening')),
  who TEXT NOT NULL,
  person_id TEXT,
  contact_id TEXT,
  note TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (sme_id, id),
  FOREIGN KEY (sme_id, alert_id) REFERENCES alert (sme_id, id) ON DELETE CASCADE
);
CREATE INDEX alert_answer_alert ON alert_answer (sme_id, alert_id, created_at);

CREATE TABLE dismissal (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  product_slug TEXT NOT NULL,
  advisory_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  until_at BIGINT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (sme_id, product_slug, advisory_id)
);

CREATE TABLE help_request (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  id TEXT NOT NULL,
  alert_id TEXT NOT NULL,
  sme_name TEXT NOT NULL,
  product_label TEXT NOT NULL,
  level TEXT NOT NULL,
  alert_text TEXT NOT NULL,
  who TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (sme_id, id),
  UNIQUE (sme_id, alert_id)
);
CREATE INDEX help_request_organisation ON help_request (organisation_id, created_at);

CREATE TABLE outbox (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  business_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_name TEXT NOT NULL,
  from_address TEXT NOT NULL,
  to_name TEXT NOT NULL,
  to_address TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  text_body TEXT NOT NULL,
  html_body TEXT NOT NULL,
  message_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'claimed', 'sent', 'failed')),
  attempts INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  next_attempt_at BIGINT NOT NULL,
  last_error TEXT,
  created_at BIGINT NOT NULL,
  sent_at BIGINT,
  PRIMARY KEY (sme_id, id),
  UNIQUE (sme_id, business_key)
);
CREATE INDEX outbox_due ON outbox (state, next_attempt_at);
