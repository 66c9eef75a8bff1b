-- When the maker of a product ends a release line, as a public list says: it comes before what the catalogue holds.
-- A line without a last day that has not ended goes on. What is new here is looked at once (review_pending).
CREATE TABLE life_cycle (
    product_slug TEXT NOT NULL,
    release TEXT NOT NULL,
    last_day TEXT,
    ended BOOLEAN NOT NULL,
    source TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    review_pending BOOLEAN NOT NULL,
    PRIMARY KEY (product_slug, release)
);
