-- Renewed by every change: what a process remembers of an advisory, or of the matches of a release, is true as long as
-- the stamp is the same. 0: not remembered.
ALTER TABLE advisory ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0;
ALTER TABLE release ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0;
UPDATE advisory SET stamp = ((random() - 0.5) * 9e18)::BIGINT;
UPDATE release SET stamp = ((random() - 0.5) * 9e18)::BIGINT;
