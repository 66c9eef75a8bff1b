-- People: tokens of one use, a second factor, sessions that can be told apart; what a chamber knows of its members.

ALTER TABLE person ADD COLUMN time_zone TEXT NOT NULL DEFAULT 'Europe/Paris';
-- The shared secret of the authenticator app (RFC 6238), the one that is being set up, and the last step used.
ALTER TABLE person ADD COLUMN totp_secret TEXT;
ALTER TABLE person ADD COLUMN totp_pending TEXT;
ALTER TABLE person ADD COLUMN totp_last_step BIGINT;

CREATE TABLE recovery_code (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  code_hash TEXT NOT NULL,
  PRIMARY KEY (person_id, code_hash)
);

-- Sessions begun before this cannot be told apart in a list: everybody signs in once more.
DELETE FROM session;
ALTER TABLE session ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN second_factor_at BIGINT;

-- Global, because whoever presents one is not known yet. `subject` names person, business or organisation.
CREATE TABLE one_time_token (
  token_hash TEXT PRIMARY KEY NOT NULL,
  code_hash TEXT UNIQUE,
  purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'claim', 'sign_up', 'reset', 'email_change')),
  subject TEXT NOT NULL,
  email TEXT NOT NULL,
  document TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX one_time_token_subject ON one_time_token (subject, purpose);
CREATE INDEX one_time_token_expires ON one_time_token (expires_at);

ALTER TABLE organisation ADD COLUMN paused_at BIGINT;
ALTER TABLE organisation ADD COLUMN paused_by TEXT;

-- What the chamber may know of a member without seeing its rows; kept by whoever changes contacts and alerts.
ALTER TABLE sme ADD COLUMN claimed_at BIGINT;
ALTER TABLE sme ADD COLUMN receivers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sme ADD COLUMN answered_at BIGINT;
ALTER TABLE sme ADD COLUMN pack TEXT;
ALTER TABLE sme ADD COLUMN confirmed_at BIGINT;
CREATE INDEX sme_organisation_order ON sme (organisation_id, name, id);

ALTER TABLE alert ADD COLUMN closed_because TEXT;
CREATE INDEX alert_updated ON alert (updated_at);

-- An organisation's own numbers about one product's alerts among its members, counted by the worker.
CREATE TABLE campaign (
  organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  product_slug TEXT NOT NULL REFERENCES product (slug),
  level TEXT NOT NULL,
  touched BIGINT NOT NULL,
  reached BIGINT NOT NULL,
  done BIGINT NOT NULL,
  silent BIGINT NOT NULL,
  last_raised_at BIGINT NOT NULL,
  counted_at BIGINT NOT NULL,
  PRIMARY KEY (organisation_id, product_slug)
);

-- A business lets its chamber or provider read its list, for a time; every look is written down.
CREATE TABLE inventory_grant (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  id TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  revoked_at BIGINT,
  PRIMARY KEY (sme_id, id)
);
CREATE INDEX inventory_grant_organisation ON inventory_grant (organisation_id, expires_at);

CREATE TABLE inventory_view (
  sme_id TEXT NOT NULL REFERENCES sme (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  id TEXT NOT NULL,
  grant_id TEXT NOT NULL,
  who TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (sme_id, id)
);
CREATE INDEX inventory_view_organisation ON inventory_view (organisation_id, created_at);
