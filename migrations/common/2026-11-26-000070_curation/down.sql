DROP INDEX advisory_merge_pending;
ALTER TABLE advisory DROP COLUMN disputed;
ALTER TABLE advisory DROP COLUMN merge_pending;
DROP TABLE decision;
DROP TABLE alias_split;
DROP TABLE product_name;
DROP TABLE advisory_name;
DROP TABLE unknown_name;
