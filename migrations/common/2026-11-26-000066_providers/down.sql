DROP TABLE csaf_document;
DROP TABLE csaf_provider;
