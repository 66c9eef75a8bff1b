-- What an advisory says about the versions of a product, one line for each criterion: what the index in memory is
-- built from. A question mark: nobody knows, the advisory is asked.
ALTER TABLE advisory_product ADD COLUMN spans TEXT NOT NULL DEFAULT '?';
