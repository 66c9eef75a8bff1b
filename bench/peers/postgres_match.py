"""Workload W2 in PostgreSQL: every program of every business against every advisory.

    python postgres_match.py DATA URL

The same questions as `duckdb_match.py` with byte keys, each release once, with an index on the keys
of exact criteria. Not timed: loading, indexes, ANALYZE. The server is a private one that does not
wait for the disk (scripts/postgres.sh).

Prints one line of JSON: pairs, checksum, took. The processor time is the server's and unknown: null.
"""

import argparse
import array
import io
import json
import os
import time

import psycopg2

TABLES = """
CREATE UNLOGGED TABLE release_text (release INT, product INT, version TEXT, edition TEXT, key TEXT);
CREATE UNLOGGED TABLE criterion_text (
  advisory INT, product INT, low TEXT, low_kept TEXT, high TEXT, high_kept TEXT, exact TEXT,
  edition TEXT, platform TEXT, ruled TEXT, low_key TEXT, high_key TEXT
);
CREATE UNLOGGED TABLE item (release INT);
"""

# An empty range means nothing that can be known: it may be any version (`unclear`).
PREPARE = """
CREATE UNLOGGED TABLE release AS
SELECT release, product, coalesce(edition, '') AS edition, decode(coalesce(key, ''), 'hex') AS key FROM release_text;
CREATE UNLOGGED TABLE every AS
SELECT advisory, product, edition, asks, low, low_kept, high, high_kept,
       CASE WHEN exact THEN 'exact'
            WHEN low <> '' AND high <> '' AND (low > high OR (low = high AND NOT (low_kept AND high_kept)))
              THEN 'unclear'
            ELSE 'range' END AS kind
FROM (
  SELECT advisory, product, coalesce(edition, '') AS edition,
         CASE WHEN ruled = '1' THEN 2 WHEN coalesce(platform, '') <> '' THEN 1 ELSE 0 END AS asks,
         decode(coalesce(low_key, ''), 'hex') AS low, low_kept = '1' AS low_kept,
         decode(coalesce(high_key, ''), 'hex') AS high, high_kept = '1' AS high_kept, exact = '1' AS exact
  FROM criterion_text
) AS read;
CREATE UNLOGGED TABLE versioned AS SELECT * FROM release WHERE key <> '';
CREATE UNLOGGED TABLE unversioned AS SELECT * FROM release WHERE key = '';
CREATE UNLOGGED TABLE exact AS SELECT advisory, product, edition, asks, low AS key FROM every WHERE kind = 'exact';
CREATE UNLOGGED TABLE span AS SELECT * FROM every WHERE kind = 'range';
CREATE UNLOGGED TABLE unclear AS SELECT * FROM every WHERE kind = 'unclear';
CREATE INDEX ON exact (product, key);
CREATE INDEX ON versioned (product, key);
CREATE INDEX ON span (product);
CREATE INDEX ON unclear (product);
"""

SUITS = "(c.edition = '' OR r.edition = '' OR c.edition = r.edition)"
AFFECTED = "((c.edition = '' OR c.edition = r.edition) AND c.asks < 2)::INT"
INSIDE = (
    "(c.low = '' OR r.key > c.low OR (c.low_kept AND r.key = c.low))"
    " AND (c.high = '' OR r.key < c.high OR (c.high_kept AND r.key = c.high))"
)

MATCH = f"""
WITH pair AS (
  SELECT r.release, c.advisory, {AFFECTED} AS affected, c.asks
  FROM versioned r JOIN exact c ON c.product = r.product AND c.key = r.key AND {SUITS}
  UNION ALL
  SELECT r.release, c.advisory, {AFFECTED}, c.asks
  FROM versioned r JOIN span c ON c.product = r.product AND {INSIDE} AND {SUITS}
  UNION ALL
  SELECT r.release, c.advisory, 0, 2
  FROM versioned r JOIN unclear c ON c.product = r.product AND {SUITS}
  UNION ALL
  SELECT r.release, c.advisory, 0, 2
  FROM unversioned r JOIN every c ON c.product = r.product AND {SUITS}
), once AS (
  SELECT release, advisory, max(affected) AS affected, max(asks) AS asks FROM pair GROUP BY release, advisory
), total AS (
  SELECT release, count(*) AS pairs,
         sum((advisory + 1)::BIGINT * (1 + affected + CASE WHEN asks = 1 THEN 2 ELSE 0 END)) AS weight
  FROM once GROUP BY release
), owned AS (
  SELECT release, count(*) AS programs FROM item GROUP BY release
)
SELECT coalesce(sum(pairs * programs), 0)::TEXT, coalesce(sum(weight * programs), 0)::TEXT
FROM total JOIN owned USING (release)
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", help="folder of the tables")
    parser.add_argument("url", help="address of a private server")
    arguments = parser.parse_args()
    db = psycopg2.connect(arguments.url)
    db.autocommit = True
    with db.cursor() as cursor:
        load(cursor, arguments.data)
        start = time.perf_counter()
        cursor.execute(MATCH)
        pairs, checksum = cursor.fetchone()
        took = {"wall": time.perf_counter() - start, "cpu": None}
    print(json.dumps({"pairs": pairs, "checksum": checksum, "took": took}))


def load(cursor, data):
    cursor.execute("SET work_mem = '1GB'; SET maintenance_work_mem = '512MB'")
    cursor.execute(TABLES)
    for table in ["release", "criterion"]:
        with open(os.path.join(data, f"{table}.csv"), encoding="utf-8") as rows:
            cursor.copy_expert(f"COPY {table}_text FROM STDIN (FORMAT csv, HEADER)", rows)
    numbers = array.array("I")
    with open(os.path.join(data, "item.bin"), "rb") as file:
        numbers.frombytes(file.read())
    cursor.copy_expert("COPY item FROM STDIN", io.StringIO("".join(f"{number}\n" for number in numbers)))
    cursor.execute(PREPARE)
    cursor.execute("ANALYZE")


if __name__ == "__main__":
    main()
