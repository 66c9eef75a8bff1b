-- Providers of CSAF documents, as they describe themselves. `name` is that of their row in feed_fetch;
-- `listed_by` is the list (aggregator) that led to them, where the operator did not name them.
CREATE TABLE csaf_provider (
  name TEXT PRIMARY KEY NOT NULL,
  publisher TEXT NOT NULL,
  namespace TEXT NOT NULL,
  role TEXT NOT NULL,
  address TEXT NOT NULL,
  listed_by TEXT,
  checked_at BIGINT NOT NULL
);

-- Documents of a provider that were taken, or left out for good as they stand: `listed` is what the provider's index
-- says about the last change, `assurance` what speaks for the document.
CREATE TABLE csaf_document (
  provider TEXT NOT NULL,
  url TEXT NOT NULL,
  listed TEXT,
  digest TEXT NOT NULL,
  assurance TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  PRIMARY KEY (provider, url)
);
