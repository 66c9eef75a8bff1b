-- Renewed by every change: what a process remembers of an advisory, or of the matches of a release, is true as long as
-- the stamp is the same. 0: not remembered.
ALTER TABLE advisory ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0;
ALTER TABLE release ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0;
UPDATE advisory SET stamp = random();
UPDATE release SET stamp = random();
-- Stamps are read without the documents that stand in front of them.
CREATE INDEX advisory_stamp ON advisory (id, stamp);

-- The matches of a release lie together: they are read together.
CREATE TABLE release_match_by_release (
  release_id TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('affected', 'possible')),
  conditional BOOLEAN NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (release_id, advisory_id)
) WITHOUT ROWID;
INSERT INTO release_match_by_release SELECT release_id, advisory_id, verdict, conditional, document FROM release_match;
DROP TABLE release_match;
ALTER TABLE release_match_by_release RENAME TO release_match;
CREATE INDEX release_match_advisory ON release_match (advisory_id);
CREATE INDEX release_match_conditional ON release_match (release_id) WHERE conditional;
