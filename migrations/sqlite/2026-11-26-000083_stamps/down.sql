DROP INDEX advisory_stamp;
ALTER TABLE advisory DROP COLUMN stamp;
ALTER TABLE release DROP COLUMN stamp;
