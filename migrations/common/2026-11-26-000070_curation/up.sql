-- What the operator decides about advisories and names. Nothing is overwritten: a decision that ended keeps its row,
-- with who ended it and when; without a name it ended on its day.

-- Names that sources use and no product answers to, in lower case, with the advisories that use them.
CREATE TABLE unknown_name (
  vendor TEXT NOT NULL,
  product TEXT NOT NULL,
  advisories BIGINT NOT NULL,
  first_seen_at BIGINT NOT NULL,
  last_seen_at BIGINT NOT NULL,
  PRIMARY KEY (vendor, product)
);
CREATE INDEX unknown_name_wanted ON unknown_name (advisories);

CREATE TABLE advisory_name (
  vendor TEXT NOT NULL,
  product TEXT NOT NULL,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE,
  PRIMARY KEY (vendor, product, advisory_id)
);
CREATE INDEX advisory_name_advisory ON advisory_name (advisory_id);

-- Which product of the catalogue a name means.
CREATE TABLE product_name (
  id TEXT PRIMARY KEY NOT NULL,
  vendor TEXT NOT NULL,
  product TEXT NOT NULL,
  slug TEXT NOT NULL REFERENCES product (slug),
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  ended_by TEXT,
  ended_at BIGINT
);
CREATE UNIQUE INDEX product_name_once ON product_name (vendor, product) WHERE ended_at IS NULL;

-- Ids that do not name the same weakness, whatever a source says: one row for each pair.
CREATE TABLE alias_split (
  id TEXT NOT NULL,
  alias TEXT NOT NULL,
  other TEXT NOT NULL,
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  ended_by TEXT,
  ended_at BIGINT,
  PRIMARY KEY (id, alias, other)
);
CREATE INDEX alias_split_alias ON alias_split (alias);
CREATE INDEX alias_split_other ON alias_split (other);

-- Advisories set aside or withdrawn, and rulings about single releases (their JSON is in `document`). `weakness` is any
-- id of the advisory, so that a decision outlives joining and splitting.
CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  weakness TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('set_aside', 'withdrawn', 'ruling')),
  document TEXT NOT NULL,
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  until_at BIGINT,
  ended_by TEXT,
  ended_at BIGINT
);
CREATE INDEX decision_weakness ON decision (weakness, ended_at);
CREATE INDEX decision_until ON decision (until_at);
CREATE UNIQUE INDEX decision_once ON decision (weakness, document) WHERE ended_at IS NULL;

-- Waits to be merged anew; NVD and the CVE list name different versions.
ALTER TABLE advisory ADD COLUMN merge_pending BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE advisory ADD COLUMN disputed BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX advisory_merge_pending ON advisory (merge_pending, id);
