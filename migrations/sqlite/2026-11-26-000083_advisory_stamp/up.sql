-- Renewed by every change of a row: what a process remembers of an advisory is true as long as the stamp is the same.
ALTER TABLE advisory ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0;
UPDATE advisory SET stamp = random();
-- Stamps are read without the documents that stand in front of them.
CREATE INDEX advisory_stamp ON advisory (id, stamp);
