DROP INDEX statement_published;
ALTER TABLE statement DROP COLUMN names_products;
ALTER TABLE statement DROP COLUMN published;
DROP TABLE feed_alarm;
DROP TABLE feed_fetch;
DROP TABLE forecast;
