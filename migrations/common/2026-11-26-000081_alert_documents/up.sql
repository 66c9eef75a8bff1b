-- What alerts remember, once for all alerts that remember the same: it names no business. `digest` is the SHA-256 of the
-- document. `used_at`: an alert was given it at this time or up to an hour later.
CREATE TABLE alert_document (
  digest TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL,
  used_at BIGINT NOT NULL
);
CREATE INDEX alert_document_used ON alert_document (used_at);

-- NULL: the document stands in the alert itself, as it did before.
ALTER TABLE alert ADD COLUMN digest TEXT;
