ALTER TABLE advisory DROP COLUMN stamp;
