-- Releases whose verdicts changed: every business that has one is reviewed. `walk` is the walk over the businesses that
-- takes the release along; one that changes again meanwhile leaves its walk and waits for the next.
CREATE TABLE release_review (
  release_id TEXT PRIMARY KEY NOT NULL REFERENCES release (id) ON DELETE CASCADE,
  requested_at BIGINT NOT NULL,
  walk TEXT
);
CREATE INDEX release_review_walk ON release_review (walk);

-- A walk goes over the businesses in the order of their ids. Those up to `planned_to` are cut into parts.
CREATE TABLE review_walk (
  id TEXT PRIMARY KEY NOT NULL,
  planned_to TEXT NOT NULL,
  is_planned BOOLEAN NOT NULL
);

-- The businesses from one id to another, both included, that a worker reviews in one transaction.
CREATE TABLE review_part (
  walk TEXT NOT NULL REFERENCES review_walk (id) ON DELETE CASCADE,
  first_id TEXT NOT NULL,
  last_id TEXT NOT NULL,
  PRIMARY KEY (walk, first_id)
);

-- An owner's change asks which verdicts depend on the rest of the list.
CREATE INDEX release_match_conditional ON release_match (release_id) WHERE conditional;
