-- The second wall. Every tenant table: ENABLE, FORCE, one policy with USING and WITH CHECK.
-- The scope is set by set_config(..., true) at the start of each transaction; unset means no rows.

CREATE FUNCTION tocsin_scope(name TEXT) RETURNS TEXT LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('tocsin.' || name, true), '') $$;

ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON contact
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE item ENABLE ROW LEVEL SECURITY;
ALTER TABLE item FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON item
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE review ENABLE ROW LEVEL SECURITY;
ALTER TABLE review FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON review
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE alert ENABLE ROW LEVEL SECURITY;
ALTER TABLE alert FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON alert
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE alert_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE alert_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON alert_answer
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE dismissal ENABLE ROW LEVEL SECURITY;
ALTER TABLE dismissal FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON dismissal
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outbox
  USING (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE help_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE help_request FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON help_request
  USING (sme_id = tocsin_scope('sme') OR organisation_id = tocsin_scope('organisation') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR tocsin_scope('system') = 'yes');

ALTER TABLE sme ENABLE ROW LEVEL SECURITY;
ALTER TABLE sme FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON sme
  USING (id = tocsin_scope('sme') OR organisation_id = tocsin_scope('organisation') OR tocsin_scope('system') = 'yes')
  WITH CHECK (id = tocsin_scope('sme') OR organisation_id = tocsin_scope('organisation') OR tocsin_scope('system') = 'yes');

ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON membership
  USING (sme_id = tocsin_scope('sme') OR organisation_id = tocsin_scope('organisation')
         OR person_id = tocsin_scope('person') OR tocsin_scope('system') = 'yes')
  WITH CHECK (sme_id = tocsin_scope('sme') OR organisation_id = tocsin_scope('organisation') OR tocsin_scope('system') = 'yes');
