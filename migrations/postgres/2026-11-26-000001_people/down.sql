SELECT set_config('tocsin.system', 'yes', true);

DROP POLICY tenant ON outbox;
DELETE FROM outbox WHERE sme_id IS NULL OR state = 'superseded';
DROP INDEX outbox_due;
ALTER TABLE outbox DROP CONSTRAINT outbox_state_check;
ALTER TABLE outbox DROP CONSTRAINT outbox_once;
ALTER TABLE outbox DROP CONSTRAINT outbox_pkey;
ALTER TABLE outbox DROP COLUMN in_reply_to;
ALTER TABLE outbox DROP COLUMN alert_id;
ALTER TABLE outbox DROP COLUMN lane;
ALTER TABLE outbox DROP COLUMN organisation_id;
ALTER TABLE outbox DROP COLUMN tenant_id;
ALTER TABLE outbox ALTER COLUMN sme_id SET NOT NULL;
ALTER TABLE outbox ADD PRIMARY KEY (sme_id, id);
ALTER TABLE outbox ADD CONSTRAINT outbox_sme_id_business_key_key UNIQUE (sme_id, business_key);
ALTER TABLE outbox ADD CONSTRAINT outbox_state_check CHECK (state IN ('queued', 'claimed', 'sent', 'failed'));
CREATE INDEX outbox_due ON outbox (state, next_attempt_at);
CREATE POLICY tenant ON outbox
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

DROP POLICY tenant ON inventory_view;
ALTER TABLE inventory_view NO FORCE ROW LEVEL SECURITY;
ALTER TABLE inventory_view DISABLE ROW LEVEL SECURITY;
DROP POLICY tenant ON inventory_grant;
ALTER TABLE inventory_grant NO FORCE ROW LEVEL SECURITY;
ALTER TABLE inventory_grant DISABLE ROW LEVEL SECURITY;
DROP POLICY tenant ON campaign;
ALTER TABLE campaign NO FORCE ROW LEVEL SECURITY;
ALTER TABLE campaign DISABLE ROW LEVEL SECURITY;
