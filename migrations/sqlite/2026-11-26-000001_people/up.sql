UPDATE sme SET
  claimed_at = (SELECT min(created_at) FROM membership WHERE membership.sme_id = sme.id),
  receivers = (SELECT count(*) FROM contact WHERE contact.sme_id = sme.id AND alerts_wanted);

-- The outbox also holds mail that belongs to a person or an organisation: `tenant_id` says whose it is.
-- SQLite cannot change keys in place, so the table is made anew.
CREATE TABLE outbox_anew (
  sme_id TEXT REFERENCES sme (id) ON DELETE CASCADE,
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
  state TEXT NOT NULL CHECK (state IN ('queued', 'claimed', 'sent', 'failed', 'superseded')),
  attempts INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  next_attempt_at BIGINT NOT NULL,
  last_error TEXT,
  created_at BIGINT NOT NULL,
  sent_at BIGINT,
  tenant_id TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id),
  lane INTEGER NOT NULL DEFAULT 2,
  alert_id TEXT,
  in_reply_to TEXT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, business_key)
);
INSERT INTO outbox_anew
  SELECT outbox.*, outbox.sme_id, (SELECT organisation_id FROM sme WHERE sme.id = outbox.sme_id), 2, NULL, NULL FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_anew RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (state, lane, next_attempt_at);
