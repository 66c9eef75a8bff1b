"""Workload W2 in DuckDB: every program of every business against every advisory.

    python duckdb_match.py DATA keys|ranks [--form sums|kept] [--threads N] [--pairs FILE]

Each release is matched once and joined with the number of its programs, exact versions by equality,
ranges by order. `keys` compares the byte keys that Tocsin makes of version texts; `ranks` compares
whole numbers that stand for the versions of a product in their order. Not timed: loading, making
keys and ranks, sorting criteria by kind and finding empty ranges.

    kept    keeps the list of advisories of every release, as Tocsin does, then adds up
    sums    only adds up: the least work for the same sums

`--pairs` writes every pair as a line instead: release, advisory, affected, what else is asked.

Prints one line of JSON: pairs, checksum, took.
"""

import argparse
import array
import json
import os
import resource
import tempfile
import time

import duckdb

RELEASES = """
CREATE TABLE release AS
SELECT release::INTEGER AS release, product::INTEGER AS product, coalesce(edition, '') AS edition,
       unhex(coalesce(key, '')) AS key
FROM read_csv('{data}/release.csv', header = true, all_varchar = true)
"""

# An empty range means nothing that can be known: it may be any version (`unclear`).
CRITERIA = """
CREATE TABLE criterion AS
SELECT advisory, product, edition, asks, low, low_kept, high, high_kept,
       CASE WHEN exact THEN 'exact'
            WHEN low <> ''::BLOB AND high <> ''::BLOB
                 AND (low > high OR (low = high AND NOT (low_kept AND high_kept))) THEN 'unclear'
            ELSE 'range' END AS kind
FROM (
  SELECT advisory::INTEGER AS advisory, product::INTEGER AS product, coalesce(edition, '') AS edition,
         CASE WHEN ruled = '1' THEN 2 WHEN coalesce(platform, '') <> '' THEN 1 ELSE 0 END::TINYINT AS asks,
         unhex(coalesce(low_key, '')) AS low, low_kept = '1' AS low_kept,
         unhex(coalesce(high_key, '')) AS high, high_kept = '1' AS high_kept, exact = '1' AS exact
  FROM read_csv('{data}/criterion.csv', header = true, all_varchar = true)
)
"""

# Every version of a product has an even place; ranges end at or beside one.
RANKS = """
CREATE TABLE place AS
SELECT product, key, (2 * dense_rank() OVER (PARTITION BY product ORDER BY key))::INTEGER AS place
FROM (SELECT product, key FROM release WHERE key <> ''::BLOB
      UNION SELECT product, low FROM criterion WHERE low <> ''::BLOB
      UNION SELECT product, high FROM criterion WHERE high <> ''::BLOB);
CREATE TABLE ranked_release AS
SELECT r.* EXCLUDE (key), p.place AS key FROM release r LEFT JOIN place p USING (product, key);
CREATE TABLE ranked_criterion AS
SELECT c.advisory, c.product, c.edition, c.asks, c.kind,
       coalesce(l.place + (NOT c.low_kept)::INTEGER, 0)::INTEGER AS low,
       coalesce(h.place - (NOT c.high_kept)::INTEGER, 2147483647)::INTEGER AS high
FROM criterion c
LEFT JOIN place l ON l.product = c.product AND l.key = c.low
LEFT JOIN place h ON h.product = c.product AND h.key = c.high;
"""

KINDS = """
CREATE TABLE versioned AS SELECT * FROM {release} WHERE {is_known};
CREATE TABLE unversioned AS SELECT * FROM {release} WHERE NOT ({is_known});
CREATE TABLE every AS SELECT advisory, product, edition, asks FROM {criterion};
CREATE TABLE exact AS SELECT advisory, product, edition, asks, low AS key FROM {criterion} WHERE kind = 'exact';
CREATE TABLE span AS SELECT * EXCLUDE (kind) FROM {criterion} WHERE kind = 'range';
CREATE TABLE unclear AS SELECT advisory, product, edition, asks FROM {criterion} WHERE kind = 'unclear';
"""

INSIDE = {
    "keys": "(c.low = ''::BLOB OR r.key > c.low OR (c.low_kept AND r.key = c.low))"
    " AND (c.high = ''::BLOB OR r.key < c.high OR (c.high_kept AND r.key = c.high))",
    "ranks": "r.key BETWEEN c.low AND c.high",
}

SUITS = "(c.edition = '' OR r.edition = '' OR c.edition = r.edition)"
AFFECTED = "((c.edition = '' OR c.edition = r.edition) AND c.asks < 2)::TINYINT"

# Of several answers about one advisory the strongest verdict counts, and the most that must be asked.
ONCE = """
WITH pair AS (
  SELECT r.release, c.advisory, {affected} AS affected, c.asks
  FROM versioned r JOIN exact c ON c.product = r.product AND c.key = r.key AND {suits}
  UNION ALL
  SELECT r.release, c.advisory, {affected}, c.asks
  FROM versioned r JOIN span c ON c.product = r.product AND {inside} AND {suits}
  UNION ALL
  SELECT r.release, c.advisory, 0::TINYINT, 2::TINYINT
  FROM versioned r JOIN unclear c ON c.product = r.product AND {suits}
  UNION ALL
  SELECT r.release, c.advisory, 0::TINYINT, 2::TINYINT
  FROM unversioned r JOIN every c ON c.product = r.product AND {suits}
)
SELECT release, advisory, max(affected) AS affected, max(asks) AS asks FROM pair GROUP BY release, advisory
"""

SUMS = """
WITH total AS (
  SELECT release, count(*) AS pairs,
         sum((advisory + 1)::BIGINT * (1 + affected + CASE WHEN asks = 1 THEN 2 ELSE 0 END)) AS weight
  FROM {once} GROUP BY release
), owned AS (
  SELECT release, count(*) AS programs FROM item GROUP BY release
)
SELECT sum(pairs * programs)::VARCHAR, sum(weight * programs)::VARCHAR FROM total JOIN owned USING (release)
"""


def main():
    arguments = read_arguments()
    db = duckdb.connect(config={"threads": arguments.threads, "preserve_insertion_order": False})
    load(db, arguments.data)
    prepare(db, arguments.mode)
    if arguments.pairs:
        write_pairs(db, arguments.mode, arguments.pairs)
        return
    start = watch()
    pairs, checksum = match(db, arguments.mode, arguments.form == "kept")
    took = {name: now - then for (name, now), then in zip(watch().items(), start.values())}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"pairs": pairs or "0", "checksum": checksum or "0", "took": took, "memory_mib": memory}))


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", help="folder of the tables")
    parser.add_argument("mode", choices=["keys", "ranks"])
    parser.add_argument("--form", choices=["sums", "kept"], default="sums")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--pairs", help="a file for every pair")
    return parser.parse_args()


def write_pairs(db, mode, file):
    db.execute(f"COPY ({once_each(mode)}) TO '{file}' (HEADER false)")


def once_each(mode):
    return ONCE.format(affected=AFFECTED, suits=SUITS, inside=INSIDE[mode])


def match(db, mode, keep):
    once = once_each(mode)
    if keep:
        db.execute(f"CREATE TABLE kept AS {once}")
        once = "SELECT * FROM kept"
    return db.execute(SUMS.format(once=f"({once})")).fetchone()


def load(db, data):
    db.execute(RELEASES.format(data=data))
    db.execute(CRITERIA.format(data=data))
    load_items(db, os.path.join(data, "item.bin"))


def load_items(db, path):
    """By way of a table of texts: DuckDB reads no bare numbers."""
    numbers = array.array("I")
    with open(path, "rb") as file:
        numbers.frombytes(file.read())
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as table:
        table.writelines(f"{number}\n" for number in numbers)
        table.flush()
        db.execute(
            "CREATE TABLE item AS SELECT * FROM read_csv(?, header = false, columns = {'release': 'INTEGER'})",
            [table.name],
        )


def prepare(db, mode):
    release, criterion, is_known = "release", "criterion", "key <> ''::BLOB"
    if mode == "ranks":
        db.execute(RANKS)
        release, criterion, is_known = "ranked_release", "ranked_criterion", "key IS NOT NULL"
    db.execute(KINDS.format(release=release, criterion=criterion, is_known=is_known))


def watch():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {"wall": time.perf_counter(), "cpu": usage.ru_utime + usage.ru_stime}


if __name__ == "__main__":
    main()
