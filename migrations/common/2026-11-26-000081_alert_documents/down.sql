UPDATE alert SET document = (SELECT document FROM alert_document WHERE alert_document.digest = alert.digest)
  WHERE digest IS NOT NULL;
ALTER TABLE alert DROP COLUMN digest;
DROP TABLE alert_document;
