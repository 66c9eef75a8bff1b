DROP INDEX advisory_stamp;
ALTER TABLE advisory DROP COLUMN stamp;
