#!/usr/bin/env bash
# Looks for inputs that break a reader, an order or a parser:  scripts/soak.sh [NAME…]
#
# Every folder of fuzz/seeds is run for SOAK_SECONDS (600); names on the command line choose some.
# What is found is kept in fuzz/artifacts/NAME, what was learnt in fuzz/corpus/NAME. Put a finding into
# fuzz/seeds/NAME with the mend: tests/seeds.rs runs it from then on.
#
# The compiler that builds the product builds the fuzzer: counting what code is reached needs no
# nightly Rust. There is no unsafe code of ours to watch, so there is no sanitizer either.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
. scripts/lib.sh

seconds=${SOAK_SECONDS:-600}
# Where code is reached, and what is compared there.
watched='-Cpasses=sancov-module'
for option in level=4 inline-8bit-counters pc-table trace-compares; do
  watched+=" -Cllvm-args=-sanitizer-coverage-$option"
done
watched+=' -Clink-dead-code --cfg fuzzing'
host=$(rustc -vV | sed -n 's/^host: //p')
program=fuzz/target/$host/release/entry

# The versions of the product, and what the fuzzer needs beside them.
cp Cargo.lock fuzz/Cargo.lock
# With a target of its own the flags are kept from what runs during the build.
RUSTFLAGS=$watched cargo build --release --quiet --manifest-path fuzz/Cargo.toml \
  --target-dir fuzz/target --target "$host" || exit

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
