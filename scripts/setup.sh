#!/usr/bin/env bash
# Brings what a target of the Makefile needs:  scripts/setup.sh demo|build|test|soak|bench
#
# As root, or where CI is set, missing Debian packages are installed. Anybody else is shown the
# one command that installs them. When all is there, nothing is installed and no network is used.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

need=${1:-test}
missing=()

# want PACKAGE… -- TEST…: the packages are missing when the test fails.
want() {
  local packages=()
  while [ "$1" != -- ]; do packages+=("$1"); shift; done
  shift
  "$@" >/dev/null 2>&1 || missing+=("${packages[@]}")
}

list_missing_packages() {
  want gcc libc6-dev -- command -v cc
  [ "$need" = demo ] && return
  # The fuzzer has libFuzzer in it, and nothing of PostgreSQL.
  if [ "$need" = soak ]; then
    want g++ -- command -v c++
    return
  fi
  want pkg-config -- command -v pkg-config
  want libpq-dev -- pkg-config --exists libpq
  [ "$need" = build ] && return
  want postgresql -- postgres_tool initdb
  want python3 python3-venv -- python3 -c 'import ensurepip, venv'
  [ "$need" = bench ] && return
  want chromium fonts-liberation -- chromium_path
  want nodejs -- command -v node
  want npm -- command -v npm
  want rpm -- command -v rpm
}

install_missing_packages() {
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    as_root=(sudo)
    if [ -z "${CI:-}" ] || ! command -v sudo >/dev/null; then
      say "Some Debian packages are missing. Install them with this command, then try again:"
      say "  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${missing[*]}'"
      exit 1
    fi
  fi
  say "Installing Debian packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  # RUNLEVEL=1: a freshly installed PostgreSQL is not started; the tests start their own.
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

require_rust() {
  command -v cargo >/dev/null && return
  say "Rust is missing. Install it from https://rustup.rs (version 1.95 or newer), then try again."
  exit 1
}

# The tests' JavaScript: locked versions, no install scripts, no browser download.
install_browser_tests() {
  local lock=tests/browser/package-lock.json stamp=tests/browser/node_modules/.package-lock.json
  if [ ! "$stamp" -nt "$lock" ]; then
    say "Installing the browser tests' packages"
    npm ci --prefix tests/browser --ignore-scripts --no-audit --no-fund --loglevel=error
    touch "$stamp"
  fi
}

# The libraries that the order of versions is compared with, at fixed versions.
install_peers() {
  local list=tests/peers/requirements.txt folder=${CARGO_TARGET_DIR:-target}/peers
  if [ ! "$folder/installed" -nt "$list" ]; then
    say "Installing the libraries that versions are compared with"
    python3 -m venv --clear "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --requirement "$list"
    touch "$folder/installed"
  fi
}

# Not optimised: it then builds in a minute, and runs for three seconds.
install_cargo_deny() {
  cargo_deny --version >/dev/null 2>&1 && return
  say "Installing cargo-deny $CARGO_DENY_VERSION"
  cargo install --quiet --locked --debug --root target/tools "cargo-deny@$CARGO_DENY_VERSION"
}

require_rust
list_missing_packages
install_missing_packages
if [ "$need" = test ]; then
  cargo fetch --quiet --locked
  install_browser_tests
  install_peers
  install_cargo_deny
fi
