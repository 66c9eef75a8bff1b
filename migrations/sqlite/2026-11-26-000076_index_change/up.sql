-- Advisories and releases that changed: every process brings its index in memory up to date from here.
CREATE TABLE index_change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
