"""Workload W1 in Python: CVE 5 documents in, facts out, and rows kept in SQLite.

    python orjson_ingest.py FILE parse|store [--json orjson|stdlib] [--database FILE]

The same facts are read as by Tocsin, but the reader is a simpler one: it knows no curated names of
products, no branches and no gaps. `store` writes the same tables and indexes with the same safety
(write-ahead log, synchronous FULL, one transaction for 200 documents), each row once: it never
looks for what was known before, and merges nothing.

Prints one line of JSON: documents, references, took.
"""

import argparse
import hashlib
import itertools
import json
import os
import resource
import sqlite3
import tempfile
import time

BATCH = 200
METRICS = ("cvssV4_0", "cvssV3_1", "cvssV3_0", "cvssV2_0")

TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
CREATE TABLE advisory (
  id TEXT PRIMARY KEY NOT NULL, document TEXT NOT NULL, rejected BOOLEAN NOT NULL, held BOOLEAN NOT NULL,
  match_pending BOOLEAN NOT NULL, first_seen_at BIGINT NOT NULL, changed_at BIGINT NOT NULL
);
CREATE INDEX advisory_pending ON advisory (match_pending, id);
CREATE INDEX advisory_held ON advisory (held, first_seen_at);
CREATE TABLE advisory_alias (
  alias TEXT PRIMARY KEY NOT NULL, advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE
);
CREATE INDEX advisory_alias_advisory ON advisory_alias (advisory_id);
CREATE TABLE statement (
  source TEXT NOT NULL, source_id TEXT NOT NULL,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE,
  digest TEXT NOT NULL, document TEXT NOT NULL, raw TEXT NOT NULL, received_at BIGINT NOT NULL,
  published TEXT, names_products BOOLEAN NOT NULL, container TEXT, PRIMARY KEY (source, source_id)
);
CREATE INDEX statement_advisory ON statement (advisory_id);
CREATE INDEX statement_container ON statement (source, container);
CREATE INDEX statement_published ON statement (source, published);
CREATE TABLE advisory_product (
  vendor TEXT NOT NULL, product TEXT NOT NULL,
  advisory_id TEXT NOT NULL REFERENCES advisory (id) ON DELETE CASCADE,
  spans TEXT NOT NULL, PRIMARY KEY (vendor, product, advisory_id)
);
CREATE INDEX advisory_product_advisory ON advisory_product (advisory_id);
"""


def main():
    arguments = read_arguments()
    loads, dumps = codec(arguments.json)
    with tempfile.TemporaryDirectory() as folder, open(arguments.file, "rb") as lines:
        database = arguments.mode == "store" and create(arguments.database or os.path.join(folder, "peer.sqlite"))
        start = watch()
        documents, references = store(lines, loads, dumps, database) if database else parse(lines, loads)
        took = {name: now - then for (name, now), then in zip(watch().items(), start.values())}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"documents": documents, "references": references, "took": took, "memory_mib": memory}))


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", help="documents, one for each line")
    parser.add_argument("mode", choices=["parse", "store"])
    parser.add_argument("--json", choices=["orjson", "stdlib"], default="orjson")
    parser.add_argument("--database", help="a new file; a temporary one otherwise")
    return parser.parse_args()


def codec(name):
    if name == "stdlib":
        return json.loads, lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    import orjson

    return orjson.loads, lambda value: orjson.dumps(value).decode()


def watch():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {"wall": time.perf_counter(), "cpu": usage.ru_utime + usage.ru_stime}


# What a document says ----------------------------------------------------------------------


def parse(lines, loads):
    documents = references = 0
    for line in lines:
        documents += 1
        references += len(facts(loads(line))["references"])
    return documents, references


def facts(record):
    """What one record says, with what others added to it."""
    metadata, containers = record["cveMetadata"], record["containers"]
    cna, adp = containers.get("cna") or {}, containers.get("adp") or []
    everybody = [cna, *adp]
    return {
        "source": "cve",
        "id": metadata["cveId"],
        "rejected": metadata.get("state", "").lower() == "rejected",
        "published": metadata.get("datePublished"),
        "modified": metadata.get("dateUpdated"),
        "summary": english(cna.get("descriptions") or ()),
        "weaknesses": weaknesses(everybody),
        "scores": scores([cna]) or scores(adp),
        "products": products(everybody),
        "references": references_of(everybody),
        **others(everybody),
    }


def english(descriptions):
    return next((one["value"].strip() for one in descriptions if one.get("lang", "").startswith("en")), None)


def weaknesses(containers):
    found = {}
    for container in containers:
        for kind in container.get("problemTypes") or ():
            for problem in kind.get("descriptions") or ():
                number = (problem.get("cweId") or "").removeprefix("CWE-")
                if number.isdigit():
                    found[int(number)] = None
    return list(found)


def scores(containers):
    found = []
    for container in containers:
        for metric in container.get("metrics") or ():
            for name in METRICS:
                if data := metric.get(name):
                    found.append(
                        {
                            "version": data.get("version"),
                            "vector": data.get("vectorString"),
                            "score": data.get("baseScore"),
                        }
                    )
    return found


def others(containers):
    """CISA's decision points, and whether it knows of attacks."""
    found = {}
    for container in containers:
        for metric in container.get("metrics") or ():
            other = metric.get("other") or {}
            content = other.get("content") or {}
            match other.get("type", "").lower():
                case "kev":
                    found["known_exploited"] = content.get("dateAdded")
                case "ssvc":
                    choices = {name: word for one in content.get("options") or () for name, word in one.items()}
                    found["assessment"] = {"decided": content.get("timestamp"), **choices}
    return found


def products(containers):
    """Spans by vendor and product, each once."""
    found = {}
    for container in containers:
        for affected in container.get("affected") or ():
            name = ((affected.get("vendor") or "").strip().lower(), (affected.get("product") or "").strip().lower())
            if "n/a" in name or not all(name):
                continue
            known = found.setdefault(name, {})
            for span in spans(affected):
                known[span] = None
    return [{"vendor": name[0], "product": name[1], "spans": list(spans)} for name, spans in found.items()]


def spans(affected):
    versions = affected.get("versions") or ()
    found = [span(one) for one in versions if one.get("status") == "affected"]
    if not found and affected.get("defaultStatus") == "affected":
        return ["*"]
    return found


def span(version):
    start = (version.get("version") or "").strip()
    below, until = version.get("lessThan"), version.get("lessThanOrEqual")
    if version.get("versionType") == "git":
        return "?"
    if below is None and until is None:
        return f"=\t{start}"
    low = "" if start in ("", "0", "n/a", "*", "unspecified") else f"[{start}"
    if until is not None:
        return f"~\t{low}\t[{until}"
    return f"~\t{low}\t" + ("" if below == "*" else f"({below}")


def references_of(containers):
    found = {}
    for container in containers:
        for reference in container.get("references") or ():
            found.setdefault(reference["url"], reference.get("tags") or [])
    return [{"url": url, "tags": tags} for url, tags in found.items()]


# Rows --------------------------------------------------------------------------------------


def create(path):
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript(TABLES)
    return db


def store(lines, loads, dumps, db):
    documents = references = 0
    while batch := list(itertools.islice(lines, BATCH)):
        said = [facts(loads(line)) for line in batch]
        write(db, batch, said, dumps)
        documents += len(said)
        references += sum(len(one["references"]) for one in said)
    db.close()
    return documents, references


def write(db, lines, said, dumps):
    now = time.time_ns() // 1000
    texts = [dumps(one) for one in said]
    db.execute("BEGIN IMMEDIATE")
    db.executemany(
        "INSERT INTO advisory VALUES (?, ?, ?, FALSE, TRUE, ?, ?)",
        ((one["id"], text, one["rejected"], now, now) for one, text in zip(said, texts)),
    )
    db.executemany("INSERT INTO advisory_alias VALUES (?, ?)", ((one["id"], one["id"]) for one in said))
    db.executemany(
        "INSERT INTO statement VALUES ('cve', ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        (statement(one, text, line, now) for one, text, line in zip(said, texts, lines)),
    )
    db.executemany(
        "INSERT INTO advisory_product VALUES (?, ?, ?, ?)",
        (
            (product["vendor"], product["product"], one["id"], "\n".join(product["spans"]))
            for one in said
            for product in one["products"]
        ),
    )
    db.execute("COMMIT")


def statement(said, text, line, now):
    raw = line.rstrip(b"\n")
    digest = hashlib.sha256(raw).hexdigest()
    published = (said["published"] or "")[:10] or None
    return said["id"], said["id"], digest, text, raw.decode(), now, published, bool(said["products"])


if __name__ == "__main__":
    main()
