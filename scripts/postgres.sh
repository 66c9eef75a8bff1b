#!/usr/bin/env bash
# A private, throw-away PostgreSQL for the tests:
#   eval "$(scripts/postgres.sh start FOLDER)"    # new cluster; prints the settings of the tests
#   scripts/postgres.sh stop FOLDER               # stops it and removes the folder
#
# It listens on loopback only, on a free port, without passwords, and forgets everything on a
# power cut (fsync is off): never keep real data in it. Two roles as in production: the owner of
# the tables migrates, the app works and is held by row-level security.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

verb=${1:?start or stop}
folder=${2:?folder of the cluster}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && exec setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/ "$@")
  else
    "$@"
  fi
}

create_cluster() {
  mkdir -p "$folder"
  if [ "$(id -u)" = 0 ]; then chown postgres: "$folder"; fi
  as_postgres "$(postgres_tool initdb)" --pgdata="$folder/data" --username=postgres \
    --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder.log" 2>&1
  as_postgres tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder'
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
CONF
}

# Tries ports until the server could bind one; prints it.
start_on_free_port() {
  local port
  for port in $(shuf -i 20000-31999 -n 8); do
    if as_postgres "$(postgres_tool pg_ctl)" start --silent --wait --pgdata="$folder/data" \
      --log="$folder/server.log" --options="-p $port" >>"$folder.log" 2>&1; then
      printf '%s\n' "$port"
      return
    fi
  done
  say "PostgreSQL did not start:"
  cat "$folder.log" "$folder/server.log" >&2
  return 1
}

create_roles() {
  as_postgres "$(postgres_tool psql)" --no-psqlrc --quiet --set=ON_ERROR_STOP=1 \
    --host="$folder" --port="$1" --username=postgres --dbname=postgres <<'SQL'
CREATE ROLE tocsin_owner LOGIN CREATEDB NOSUPERUSER NOBYPASSRLS;
CREATE ROLE tocsin_app LOGIN NOCREATEDB NOSUPERUSER NOBYPASSRLS;
SQL
}

print_settings() {
  local name
  printf 'export TOCSIN_TEST_DATABASE=postgres\n'
  for name in owner app; do
    printf 'export TOCSIN_TEST_POSTGRES_%s_URL=postgres://tocsin_%s@127.0.0.1:%s/postgres\n' \
      "${name^^}" "$name" "$1"
  done
  printf 'export TOCSIN_TEST_POSTGRES_SUPERUSER_URL=postgres://postgres@127.0.0.1:%s/postgres\n' "$1"
}

case $verb in
  start)
    create_cluster
    port=$(start_on_free_port)
    create_roles "$port"
    print_settings "$port"
    ;;
  stop)
    if [ -f "$folder/data/postmaster.pid" ]; then
      as_postgres "$(postgres_tool pg_ctl)" stop --silent --mode=immediate --pgdata="$folder/data"
    fi
    rm -rf "$folder" "$folder.log"
    ;;
  *)
    say "Usage: scripts/postgres.sh start|stop FOLDER"
    exit 2
    ;;
esac
