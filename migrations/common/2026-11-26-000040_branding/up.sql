-- What a chamber or provider chose for its pages and mails. All of it is public, so these rows are global like
-- `organisation` itself; the functions that write them take the organisation first.

ALTER TABLE organisation ADD COLUMN sender_name TEXT;
ALTER TABLE organisation ADD COLUMN accent TEXT;
ALTER TABLE organisation ADD COLUMN logo_hash TEXT;
ALTER TABLE organisation ADD COLUMN logo_kind TEXT;
ALTER TABLE organisation ADD COLUMN listed BOOLEAN NOT NULL DEFAULT FALSE;

-- The picture as base64: both engines know text, and nobody searches in it.
CREATE TABLE organisation_logo (
  organisation TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  picture TEXT NOT NULL
);

-- Texts for which the law makes the organisation responsible, in its own words.
CREATE TABLE organisation_text (
  organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('legal', 'privacy', 'accessibility')),
  language TEXT NOT NULL,
  words TEXT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (organisation, kind, language)
);
