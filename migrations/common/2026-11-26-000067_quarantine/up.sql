-- Documents that are not believed: they reach nobody until a person accepts them, or the right ones come.
-- `raw` is their text, cut where `is_whole` is false. What was decided stays, with who, when and why.
CREATE TABLE quarantine (
  id TEXT PRIMARY KEY NOT NULL,
  source TEXT NOT NULL,
  document TEXT NOT NULL,
  listed TEXT,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  digest TEXT NOT NULL,
  raw TEXT NOT NULL,
  is_whole BOOLEAN NOT NULL,
  received_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  decided_by TEXT,
  decided_reason TEXT,
  decided_at BIGINT
);
CREATE INDEX quarantine_document ON quarantine (source, document);
