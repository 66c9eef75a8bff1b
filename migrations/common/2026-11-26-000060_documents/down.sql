DROP INDEX statement_container;
ALTER TABLE statement DROP COLUMN container;
