ALTER TABLE advisory_product DROP COLUMN spans;
