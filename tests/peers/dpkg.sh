#!/bin/sh
# Asks dpkg for the order of versions: reads lines `scheme TAB left TAB right`, prints -1, 0 or 1.
tab=$(printf '\t')
while IFS="$tab" read -r _ left right; do
  if dpkg --compare-versions "$left" lt "$right" 2>/dev/null; then echo -1
  elif dpkg --compare-versions "$left" eq "$right" 2>/dev/null; then echo 0
  else echo 1
  fi
done
