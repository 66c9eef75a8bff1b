#!/usr/bin/env bash
# Looks for inputs that break a reader, an order or a parser:  scripts/soak.sh [NAME…]
#
# Every folder of fuzz/seeds is run for SOAK_SECONDS (600); names on the command line choose some.
# What is found is kept in fuzz/artifacts/NAME, what was learnt in fuzz/corpus/NAME. Put a finding into
# fuzz/seeds/NAME with the mend: tests/seeds.rs runs it from then on.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
. scripts/lib.sh

seconds=${SOAK_SECONDS:-600}
toolchain=${SOAK_TOOLCHAIN:-nightly}

cargo_fuzz() { cargo "+$toolchain" fuzz "$@"; }

if ! cargo "+$toolchain" --version >/dev/null 2>&1; then
  say "The fuzzer needs a nightly Rust: rustup toolchain install $toolchain --profile minimal"
  exit 1
fi
export PATH="$PWD/target/tools/bin:$PATH"
if ! cargo_fuzz --version >/dev/null 2>&1; then
  say "Installing cargo-fuzz into target/tools"
  cargo install cargo-fuzz --locked --quiet --root target/tools || exit
fi

# The versions of the product, and what the fuzzer needs beside them.
cp Cargo.lock fuzz/Cargo.lock
# There is no unsafe code of ours to watch: without a sanitizer it builds and runs faster.
cargo_fuzz build --sanitizer none entry || exit
program=$(find fuzz/target -path '*release/entry' -type f | head -1)

names=("$@")
[ ${#names[@]} -gt 0 ] || for folder in fuzz/seeds/*/; do names+=("$(basename "$folder")"); done
table=() found=0
for name in "${names[@]}"; do
  mkdir -p "fuzz/corpus/$name" "fuzz/artifacts/$name"
  log="fuzz/artifacts/$name.log"
  TOCSIN_ENTRY=$name "$program" "fuzz/corpus/$name" "fuzz/seeds/$name" \
    -artifact_prefix="fuzz/artifacts/$name/" -max_total_time="$seconds" \
    -timeout=5 -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 >"$log" 2>&1
  status=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  edges=$(grep -oE 'cov: [0-9]+' "$log" | tail -1 | cut -d' ' -f2)
  findings=$(find "fuzz/artifacts/$name" -type f | wc -l)
  [ "$status" = 0 ] || found=1
  table+=("$(printf '%-20s %12s %8s %9s' "$name" "${runs:-?}" "${edges:-?}" "$findings")")
  say "${table[-1]}"
done
printf '\n%-20s %12s %8s %9s\n' target runs edges findings
printf '%s\n' "${table[@]}"
exit $found
