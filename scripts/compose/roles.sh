#!/bin/sh
# Makes Tocsin's database and its three roles; the PostgreSQL image runs it once, when its volume is new.
# Passwords come from the environment and stand in no argument.
set -eu

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
\getenv owner_password POSTGRES_OWNER_PASSWORD
\getenv app_password POSTGRES_APP_PASSWORD
\getenv backup_password POSTGRES_BACKUP_PASSWORD

-- Owns the tables and migrates them.
CREATE ROLE tocsin_owner LOGIN PASSWORD :'owner_password' NOSUPERUSER NOBYPASSRLS;
-- Works in them and is held by row-level security.
CREATE ROLE tocsin_app LOGIN PASSWORD :'app_password' NOSUPERUSER NOBYPASSRLS;
-- Reads everything, for pg_dump: the owner itself is held too, and its dump would fail.
CREATE ROLE tocsin_backup LOGIN PASSWORD :'backup_password' NOSUPERUSER BYPASSRLS;
GRANT pg_read_all_data TO tocsin_backup;

CREATE DATABASE tocsin OWNER tocsin_owner;
REVOKE ALL ON DATABASE tocsin FROM PUBLIC;
GRANT CONNECT ON DATABASE tocsin TO tocsin_app, tocsin_backup;
SQL
