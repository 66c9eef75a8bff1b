# shellcheck shell=bash
# Sourced by the other scripts: names and small helpers they share.

# shellcheck disable=SC2034
CARGO_DENY_VERSION=0.20.2

say() { printf '%s\n' "$*" >&2; }

# Prints the path of a PostgreSQL program; Debian keeps them outside PATH, by version.
postgres_tool() {
  local found
  found=$(printf '%s\n' /usr/lib/postgresql/*/bin/"$1" | sort -V | tail -n 1)
  [ -x "$found" ] || found=$(command -v "$1") || return 1
  printf '%s\n' "$found"
}

# Prints the path of the browser; the variable CHROMIUM wins.
chromium_path() {
  if [ -n "${CHROMIUM:-}" ]; then printf '%s\n' "$CHROMIUM"; else command -v chromium; fi
}

# One's own cargo-deny where it is installed, else the one scripts/setup.sh brought.
cargo_deny() {
  if command -v cargo-deny >/dev/null; then
    cargo-deny "$@"
  else
    target/tools/bin/cargo-deny "$@"
  fi
}
