#!/bin/sh
# Asks rpm for the order of versions: reads lines `scheme TAB left TAB right`, prints -1, 0 or 1.
exec rpm --eval '%{lua:
for line in io.lines() do
  local left, right = line:match("^[^\t]*\t([^\t]*)\t(.*)$")
  print(rpm.vercmp(left, right) .. "\n")
end
}'
