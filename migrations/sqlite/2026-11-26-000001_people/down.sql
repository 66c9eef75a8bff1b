CREATE TABLE outbox_before (
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
INSERT INTO outbox_before
  SELECT sme_id, id, business_key, kind, from_name, from_address, to_name, to_address, language, subject, text_body,
    html_body, message_id, state, attempts, epoch, next_attempt_at, last_error, created_at, sent_at
  FROM outbox WHERE sme_id IS NOT NULL AND state <> 'superseded';
DROP TABLE outbox;
ALTER TABLE outbox_before RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (state, next_attempt_at);
