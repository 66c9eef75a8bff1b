-- The owner's role is held by the policies too: for this one transaction it sees all tenants.
SELECT set_config('tocsin.system', 'yes', true);

UPDATE sme SET
  claimed_at = (SELECT min(created_at) FROM membership WHERE membership.sme_id = sme.id),
  receivers = (SELECT count(*) FROM contact WHERE contact.sme_id = sme.id AND alerts_wanted);

ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON campaign
  USING (organisation_id = tocsin_scope('organisation') OR tocsin_scope('system') = 'yes')
  WITH CHECK (tocsin_scope('system') = 'yes');

ALTER TABLE inventory_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE inventory_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON inventory_grant
  USING (sme_id = tocsin_scope('sme') OR organisation_id = tocsin_scope('organisation') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE inventory_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE inventory_view FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON inventory_view
  USING (sme_id = tocsin_scope('sme') OR organisation_id = tocsin_scope('organisation') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

-- The outbox also holds mail that belongs to a person or an organisation: `tenant_id` says whose it is.
ALTER TABLE outbox DROP CONSTRAINT outbox_pkey;
ALTER TABLE outbox DROP CONSTRAINT outbox_sme_id_business_key_key;
ALTER TABLE outbox DROP CONSTRAINT outbox_state_check;
ALTER TABLE outbox ALTER COLUMN sme_id DROP NOT NULL;
ALTER TABLE outbox ADD COLUMN tenant_id TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN organisation_id TEXT REFERENCES organisation (id);
ALTER TABLE outbox ADD COLUMN lane INTEGER NOT NULL DEFAULT 2;
ALTER TABLE outbox ADD COLUMN alert_id TEXT;
ALTER TABLE outbox ADD COLUMN in_reply_to TEXT;
UPDATE outbox SET
  tenant_id = sme_id,
  organisation_id = (SELECT organisation_id FROM sme WHERE sme.id = outbox.sme_id);
ALTER TABLE outbox ALTER COLUMN tenant_id DROP DEFAULT;
ALTER TABLE outbox ADD PRIMARY KEY (tenant_id, id);
ALTER TABLE outbox ADD CONSTRAINT outbox_once UNIQUE (tenant_id, business_key);
ALTER TABLE outbox ADD CONSTRAINT outbox_state_check
  CHECK (state IN ('queued', 'claimed', 'sent', 'failed', 'superseded'));
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (state, lane, next_attempt_at);
DROP POLICY tenant ON outbox;
CREATE POLICY tenant ON outbox
  USING (tenant_id IN (tocsin_scope('sme'), tocsin_scope('organisation'), tocsin_scope('person')) OR tocsin_scope('system') = 'yes')
  WITH CHECK ((tenant_id IN (tocsin_scope('sme'), tocsin_scope('organisation'), tocsin_scope('person'))
      AND (sme_id IS NULL OR sme_id = tenant_id)) OR tocsin_scope('system') = 'yes');
