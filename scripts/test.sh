#!/usr/bin/env bash
# All checks in order, each timed:  scripts/test.sh [STEP…]
#   format lints licences build sqlite postgres browser
#
# Without arguments every step runs, also after one has failed, and the last line sums up.
# Set-up is not done here; see scripts/setup.sh. Nothing is left running or lying about.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
. scripts/lib.sh

all_steps=(format lints licences build sqlite postgres browser)
steps=("${@:-${all_steps[@]}}")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/tocsin-test.XXXXXX")
chmod 755 "$scratch" # the postgres user must reach its folder in it
passed=() failed=()

clean_up() {
  [ -d "$scratch/postgres" ] && scripts/postgres.sh stop "$scratch/postgres"
  rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

# Advisory data that is too large for this repository; the tests that want it say when it is absent.
if [ -z "${TOCSIN_CORPUS:-}" ] && [ -d ../shared/data ] && [ -d ../shared/scenarios ]; then
  TOCSIN_CORPUS=$(cd ../shared && pwd)
  export TOCSIN_CORPUS
fi

# cargo-nextest runs the tests faster where it is installed; building it would cost more than it saves.
rust_tests=(cargo test --locked --lib --bins --tests)
if command -v cargo-nextest >/dev/null; then
  rust_tests=(cargo nextest run --locked --config-file scripts/nextest.toml)
fi

step_format() { cargo fmt --check; }

# The demo is built without PostgreSQL: that build must be clean too.
step_lints() {
  cargo clippy --locked --all-targets -- -D warnings &&
    cargo clippy --locked --no-default-features -- -D warnings
}

step_licences() { cargo_deny --offline --locked check --allow duplicate licenses bans sources; }

# One build for both suites and the browser: the binary is built beside the tests that start it.
step_build() { "${rust_tests[@]}" --no-run; }

step_sqlite() {
  TOCSIN_TEST_DATABASE=sqlite "${rust_tests[@]}" --no-fail-fast && cargo test --locked --doc
}

step_postgres() {
  local settings
  settings=$(scripts/postgres.sh start "$scratch/postgres") || return
  (eval "$settings" && "${rust_tests[@]}" --no-fail-fast)
}

step_browser() {
  local chromium
  chromium=$(chromium_path) || return
  CHROMIUM=$chromium TMPDIR=$scratch \
    TOCSIN_BINARY="$PWD/${CARGO_TARGET_DIR:-target}/debug/tocsin" \
    node --test --test-concurrency=2 --test-reporter=spec tests/browser/*.test.mjs
}

run_step() {
  local name=$1 begin=$SECONDS
  printf '\n== %s ==\n' "$name"
  if "step_$name"; then passed+=("$name"); else failed+=("$name"); fi
  printf '== %s: %d s ==\n' "$name" $((SECONDS - begin))
}

for name in "${steps[@]}"; do
  if ! declare -F "step_$name" >/dev/null; then
    say "Unknown step '$name'. Steps: ${all_steps[*]}"
    exit 2
  fi
done
for name in "${steps[@]}"; do run_step "$name"; done

if [ ${#failed[@]} -gt 0 ]; then
  printf '\nFAILED: %s (%d of %d steps, %d s)\n' \
    "${failed[*]}" ${#failed[@]} ${#steps[@]} "$SECONDS"
  exit 1
fi
printf '\nAll green: %s (%d s)\n' "${passed[*]}" "$SECONDS"
