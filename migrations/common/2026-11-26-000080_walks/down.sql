DROP INDEX release_match_conditional;
DROP TABLE review_part;
DROP TABLE review_walk;
DROP TABLE release_review;
