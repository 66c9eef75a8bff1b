-- Advisories and releases that changed: every process brings its index in memory up to date from here.
CREATE TABLE index_change (
  seq BIGINT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
