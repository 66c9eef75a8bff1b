-- Renewed by every change of a row: what a process remembers of an advisory is true as long as the stamp is the same.
ALTER TABLE advisory ADD COLUMN stamp BIGINT NOT NULL DEFAULT ((random() - 0.5) * 9e18)::BIGINT;
ALTER TABLE advisory ALTER COLUMN stamp DROP DEFAULT;
