-- The owner's role is held by the policies too: for this one transaction it sees all tenants.
SELECT set_config('tocsin.system', 'yes', true);
UPDATE alert SET document = (SELECT document FROM alert_document WHERE alert_document.digest = alert.digest)
  WHERE digest IS NOT NULL;
