-- A document may speak of several weaknesses: each is a statement of its own under the document's name. The exact
-- text stands in the first of them only.
ALTER TABLE statement ADD COLUMN container TEXT;
CREATE INDEX statement_container ON statement (source, container);
