DROP TABLE organisation_text;
DROP TABLE organisation_logo;
ALTER TABLE organisation DROP COLUMN listed;
ALTER TABLE organisation DROP COLUMN logo_kind;
ALTER TABLE organisation DROP COLUMN logo_hash;
ALTER TABLE organisation DROP COLUMN accent;
ALTER TABLE organisation DROP COLUMN sender_name;
