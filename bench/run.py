#!/usr/bin/env python3
"""Tocsin beside its peers: builds the bench, runs every workload in turn, writes bench/RESULTS.md.

    python3 bench/run.py [--only w1,w2,database,w5] [--size S|M|L] [--profile heavy|light] [--repeat N]
                         [--documents N] [--with-postgres] [--million] [--force] [--results FILE]

Contestants take turns (Tocsin, peer, Tocsin, peer …) on the same generated data, their results must
be equal, and every figure stands beside its target. See bench/README.md.
"""

import argparse
import contextlib
import datetime
import gzip
import json
import os
import platform
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "bench" / "peers"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
WORK = TARGET / "bench"
CORES = len(os.sched_getaffinity(0))
BUSY = 0.7
SMALL = 200
MILLION = 1_000_000
# As many as fit on a disk and into an evening; the verdict is per release, so more of them change nothing.
PROGRAMS_OF_MILLION = 10
SMES = {"S": 20_000, "M": 200_000, "L": 1_000_000}
FORMS = ["kept", "sums"]
REAL_SHAPES = "data/cve5/cve5-vulnrichment.ndjson.gz"


class Failure(Exception):
    """A contestant failed, or two disagree."""


# What was measured -------------------------------------------------------------------------


@dataclass
class Series:
    """All turns of one contestant."""

    case: str
    name: str
    wall: list = field(default_factory=list)
    cpu: list = field(default_factory=list)
    memory: list = field(default_factory=list)

    def add(self, took, memory=None):
        self.wall.append(took["wall"])
        if took.get("cpu") is not None:
            self.cpu.append(took["cpu"])
        if memory is not None:
            self.memory.append(memory)


@dataclass
class Target:
    """A figure beside what it should be."""

    words: str
    value: float
    limit: float
    unit: str
    at_least: bool = False

    def verdict(self):
        share = self.value / self.limit if self.at_least else self.limit / self.value
        if share >= 1:
            return f"met, {share:.1f} times better"
        return f"**missed**, {1 / share:.1f} times short"

    def row(self):
        sign = "≥" if self.at_least else "≤"
        limit, value = number(self.limit), number(self.value)
        return [self.words, f"{sign} {limit} {self.unit}", f"{value} {self.unit}", self.verdict()]


@dataclass
class Report:
    """Everything that goes into the table."""

    series: dict = field(default_factory=dict)
    targets: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    skipped: list = field(default_factory=list)
    failures: list = field(default_factory=list)

    def of(self, case, name):
        return self.series.setdefault((case, name), Series(case, name))

    def ratio(self, words, ours, theirs, limit):
        """How many times less processor time we take."""
        if ours.cpu and theirs.cpu:
            value = median(theirs.cpu) / max(median(ours.cpu), 0.01)
            self.targets.append(Target(f"{words}, against {theirs.name}", value, limit, "x", at_least=True))


def median(values):
    return statistics.median(values)


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


# Contestants -------------------------------------------------------------------------------


@dataclass
class Bench:
    """The programs to start, and what is wanted of them."""

    tocsin: str
    python: str
    options: argparse.Namespace

    def ours(self, *arguments):
        return answer([self.tocsin, *arguments])

    def peer(self, script, *arguments):
        return answer([self.python, PEERS / script, *arguments])


def answer(command):
    """The last line that a contestant prints, which is JSON."""
    command = [str(part) for part in command]
    say("  " + " ".join(Path(part).name if "/" in part else part for part in command))
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.strip()}")
    lines = done.stdout.strip().splitlines()
    return json.loads(lines[-1]) if lines else {}


def must_agree(case, answers, *names):
    """Every contestant found the same, or the run has failed."""
    found = {who: tuple(str(said[name]) for name in names) for who, said in answers.items()}
    if len(set(found.values())) > 1:
        raise Failure(f"{case}: results differ ({', '.join(names)}): {found}")


# W1: documents in --------------------------------------------------------------------------


def w1(bench, report):
    documents = WORK / "documents.ndjson"
    count = bench.options.documents
    shapes = real_shapes()
    arguments = ["--shapes", shapes] if shapes else []
    bench.ours("documents", documents, "--count", count, *arguments)
    kind = "real shapes" if shapes else "one short shape of ours"
    parse_documents(bench, report, documents, f"W1 parse, {count:,} documents, {kind}")
    store_documents(bench, report, documents, f"W1 store, {count:,} documents, {kind}")
    documents.unlink()


def real_shapes():
    """Real documents where TOCSIN_CORPUS has them, unpacked."""
    packed = Path(os.environ.get("TOCSIN_CORPUS", "")) / REAL_SHAPES
    if not packed.is_file():
        return None
    unpacked = WORK / "shapes.ndjson"
    with gzip.open(packed) as source, unpacked.open("wb") as out:
        shutil.copyfileobj(source, out)
    return unpacked


def parse_documents(bench, report, documents, case):
    for _ in range(bench.options.repeat):
        said = {"Tocsin": bench.ours("parse", documents)}
        for kind in ["orjson", "stdlib"]:
            said[python_json(kind)] = bench.peer("orjson_ingest.py", documents, "parse", "--json", kind)
        must_agree(case, said, "documents", "references")
        note(report, case, said)
    ours, orjson = report.of(case, "Tocsin"), report.of(case, python_json("orjson"))
    report.ratio("W1 parse and normalise", ours, orjson, 3)


def store_documents(bench, report, documents, case):
    for _ in range(bench.options.repeat):
        said = {"Tocsin": store_ours(bench, documents)}
        for kind in ["orjson", "stdlib"]:
            with fresh_folder() as folder:
                arguments = ["store", "--json", kind, "--database", folder / "peer.sqlite"]
                said[python_json(kind)] = bench.peer("orjson_ingest.py", documents, *arguments)
        must_agree(case, said, "documents")
        note(report, case, said)
    ours, orjson = report.of(case, "Tocsin"), report.of(case, python_json("orjson"))
    report.ratio("W1 end to end, stored", ours, orjson, 2)
    seconds = median(ours.wall) * 300_000 / bench.options.documents
    report.targets.append(Target("W1 300,000 documents stored, at the rate seen", seconds, 60, "s wall"))


def store_ours(bench, documents):
    with fresh_folder() as folder:
        said = bench.ours("store", documents, f"sqlite://{folder}/tocsin.sqlite")
    if said["problems"]:
        raise Failure(f"Tocsin left out {said['problems']} documents")
    return {**said, "documents": said["new"]}


def python_json(kind):
    return f"Python {'json' if kind == 'stdlib' else kind}"


def note(report, case, said):
    for name, one in said.items():
        report.of(case, name).add(one["took"], one["memory_mib"])


# W2: matching ------------------------------------------------------------------------------


def w2(bench, report):
    guarded(report, same_pairs, bench, report)
    for size, profile in cases(bench.options):
        data = WORK / f"{size}-{profile}"
        say(f"W2 {size} {profile}")
        bench.ours("generate", data, "--smes", SMES[size], "--profile", profile, "--seed", bench.options.seed)
        guarded(report, rematch, bench, report, data, size, profile)
        if (size, profile) == cases(bench.options)[-1]:
            guarded(report, single, bench, report, data, size, profile)
        shutil.rmtree(data)


def same_pairs(bench, report):
    """On a small set every pair is compared, not only their number and sum."""
    data = WORK / "small"
    bench.ours("generate", data, "--smes", SMALL, "--profile", "heavy", "--seed", bench.options.seed)
    bench.ours("pairs", data, data / "ours.csv")
    ours = set((data / "ours.csv").read_text().split())
    for mode in ["keys", "ranks"]:
        bench.peer("duckdb_match.py", data, mode, "--pairs", data / f"{mode}.csv")
        theirs = set((data / f"{mode}.csv").read_text().split())
        if ours != theirs:
            raise Failure(f"small set: {len(ours - theirs)} pairs only here, {len(theirs - ours)} only in DuckDB {mode}")
    shutil.rmtree(data)
    report.notes.append(f"W2 small set, {SMALL} businesses: the same {len(ours):,} pairs of a release and an advisory")


def cases(options):
    """What was asked for; otherwise S with peers in both profiles and L."""
    if options.size or options.profile:
        return [(options.size or "S", options.profile or "heavy")]
    return [("S", "light"), ("S", "heavy"), ("L", "heavy")]


def rematch(bench, report, data, size, profile):
    case = f"W2 {size} {profile}"
    found = {}
    for _ in range(bench.options.repeat):
        found["Tocsin"] = said = bench.ours("rematch", data, "--repeat", 1)
        for stage, name in STAGES.items():
            report.of(case, name).add(said[stage], said["memory_mib"])
        report.of(case, LISTS).add(sum_of(said["build"], said["match"]), said["memory_mib"])
        if size != "L":
            duckdb(bench, report, data, case, found)
        must_agree(case, found, "pairs", "checksum")
    if bench.options.with_postgres and size != "L":
        postgres(bench, report, data, case, found)
        must_agree(case, found, "pairs", "checksum")
    rematch_targets(report, case, size)


STAGES = {
    "all": "Tocsin from texts: index, lists, sums",
    "ranks": "Tocsin rank stage: lists, sums",
}
LISTS = "Tocsin from texts: index, lists"


def sum_of(one, other):
    return {name: one[name] + other[name] for name in ["wall", "cpu"]}


def duckdb(bench, report, data, case, found):
    for mode in ["keys", "ranks"]:
        for form in FORMS:
            arguments = [data, mode, "--form", form, "--threads", CORES]
            found[duckdb_name(mode, form)] = said = bench.peer("duckdb_match.py", *arguments)
            report.of(case, duckdb_name(mode, form)).add(said["took"], said["memory_mib"])


def duckdb_name(mode, form):
    return f"DuckDB {mode}, {form}"


def postgres(bench, report, data, case, found):
    with private_postgres() as urls:
        found["PostgreSQL"] = said = bench.peer("postgres_match.py", data, urls["superuser"])
    report.of(case, "PostgreSQL keys, sums").add(said["took"])


def rematch_targets(report, case, size):
    if size == "L":
        lists = report.of(case, LISTS)
        words = f"{case}, compressed result from stored texts"
        report.targets.append(Target(words, median(lists.wall), 3, "s wall"))
        report.targets.append(Target(words, max(lists.memory), 1536, "MiB"))
    if size == "S":
        for form in FORMS:
            for stage, mode, limit in [("all", "keys", 20), ("ranks", "ranks", 25)]:
                words = f"{case}, {'re-match from stored texts' if stage == 'all' else 'rank stage'}"
                theirs = report.of(case, duckdb_name(mode, form))
                report.ratio(words, report.of(case, STAGES[stage]), theirs, limit)


def single(bench, report, data, size, profile):
    case = f"W2 {size} {profile}, one at a time"
    names = {
        "advisory_to_smes": ("one new advisory to businesses, p99", 5_000),
        "program_to_advisories": ("one new program to advisories, p99", 20),
        "release_to_advisories": ("one release of an evenly drawn product to advisories, p99", 20),
    }
    said = [bench.ours("single", data) for _ in range(bench.options.repeat)]
    for name, (words, limit) in names.items():
        p99 = [one[name]["p99_us"] for one in said]
        report.targets.append(Target(f"{case}: {words} of all turns {spread(p99)}", median(p99), limit, "µs"))


# Through the database ----------------------------------------------------------------------


def database(bench, report):
    with fresh_folder() as folder:
        days(report, "SQLite", bench.ours("database", f"sqlite://{folder}/tocsin.sqlite"))
    with private_postgres() as urls:
        days(report, "PostgreSQL", bench.ours("database", *empty_database(bench, urls)))
    if not bench.options.million:
        return
    with private_postgres() as urls:
        arguments = ["--smes", MILLION, "--one", "--programs", PROGRAMS_OF_MILLION]
        one_for_all(report, bench.ours("database", *empty_database(bench, urls), *arguments))


def empty_database(bench, urls):
    """A database that belongs to the owner of the tables; its address as the bench takes it."""
    make = "import sys, psycopg2; db = psycopg2.connect(sys.argv[1]); db.autocommit = True"
    make += "; db.cursor().execute('CREATE DATABASE bench')"
    subprocess.run([bench.python, "-c", make, urls["owner"]], check=True)
    app, owner = (urls[who].rsplit("/", 1)[0] + "/bench" for who in ["app", "owner"])
    return [app, "--owner", owner]


def days(report, engine, said):
    """A feed day and one more program; what the day consists of stands among the figures."""
    case = f"{engine}, {said['smes']:,} businesses of {said['programs']} programs"
    for name, words in DAYS.items():
        for stage in ["import", "matching", "reviews"]:
            report.of(case, f"{words}: {stage}").add(said[name][stage], said["memory_mib"])
        pairs = f", {said[name]['pairs']:,} pairs of a program and an advisory" if "pairs" in said[name] else ""
        report.notes.append(f"{case}, {words}: {said[name]['reviewed']:,} businesses reviewed{pairs}")
    for name in ["feed_day", "feed_day_all_known"]:
        report.targets.append(Target(f"{case}, {DAYS[name]}, to the last alert", said[name]["whole"]["wall"], 10, "s wall"))
    adding = said["adding_ms"]
    report.targets.append(Target(f"{case}, one more program, p99 of 100", adding["p99"], 50, "ms"))


DAYS = {
    "first_day": "first day",
    "one_advisory": "one advisory about the most popular product",
    "feed_day": "feed day, 400 changed CVEs",
    "feed_day_all_known": "feed day, 400 changed CVEs that all name products in use",
}


def one_for_all(report, said):
    case = f"PostgreSQL, {said['smes']:,} businesses of {said['programs']} programs"
    one = said["one_advisory"]
    for stage in ["import", "matching", "reviews"]:
        report.of(case, f"{DAYS['one_advisory']}: {stage}").add(one[stage], said["memory_mib"])
    verdicts = one["import"]["wall"] + one["matching"]["wall"]
    report.targets.append(Target(f"{case}, {DAYS['one_advisory']}, to all verdicts", verdicts, 1, "s wall"))
    report.notes.append(f"{case}: {one['reviewed']:,} businesses reviewed after it")


# W5: start and size ------------------------------------------------------------------------


def w5(bench, report):
    tocsin = TARGET / "release" / "tocsin"
    subprocess.run(["cargo", "build", "--release", "--locked", "--bin", "tocsin"], cwd=ROOT, check=True)
    for _ in range(bench.options.repeat):
        seconds, memory = start_server(tocsin)
        report.of("W5", "Tocsin serve, until ready; idle").add({"wall": seconds}, memory)
        report.of("W5", "Tocsin demo, until ready").add({"wall": start_demo(tocsin)})
    serve, demo = report.of("W5", "Tocsin serve, until ready; idle"), report.of("W5", "Tocsin demo, until ready")
    report.targets += [
        Target("W5 start on an empty SQLite until ready", median(serve.wall), 1, "s wall"),
        Target("W5 memory when idle", median(serve.memory), 60, "MB"),
        Target("W5 demo ready", median(demo.wall), 10, "s wall"),
    ]


def start_server(tocsin):
    port = free_port()
    with fresh_folder() as folder:
        settings = {
            "TOCSIN_DATA": str(folder),
            "TOCSIN_LISTEN": f"127.0.0.1:{port}",
            "TOCSIN_BASE_URL": f"http://127.0.0.1:{port}",
        }
        with started([tocsin, "serve"], settings) as (process, start):
            seconds = wait_until_ready(port, process, start)
            time.sleep(3)
            return seconds, resident_megabytes(process.pid)


def start_demo(tocsin):
    port = free_port()
    with fresh_folder() as folder:
        command = [tocsin, "demo", "--port", str(port), "--data", folder / "demo"]
        with started(command, {}) as (process, start):
            return wait_until_ready(port, process, start)


@contextlib.contextmanager
def started(command, settings):
    """A program of ours, stopped at the end, with only these settings."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("TOCSIN_")}
    with tempfile.TemporaryFile() as log:
        start = time.perf_counter()
        process = subprocess.Popen(command, env={**own, **settings}, cwd="/", stdout=log, stderr=log)
        try:
            yield process, start
        finally:
            stop(process)


def stop(process):
    process.terminate()
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_until_ready(port, process, start):
    while time.perf_counter() - start < 60:
        if process.poll() is not None:
            raise Failure(f"{process.args[0]} {process.args[1]} ended with status {process.returncode}")
        with contextlib.suppress(OSError):
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=60) as page:
                if page.status == 200:
                    return time.perf_counter() - start
        time.sleep(0.002)
    raise Failure(f"{process.args[0]} {process.args[1]} was not ready within a minute")


def resident_megabytes(pid):
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024 / 1e6


def free_port():
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        return chosen.getsockname()[1]


# The machine -------------------------------------------------------------------------------


def refuse_when_busy(force):
    load = os.getloadavg()[0] / CORES
    if load > BUSY and not force:
        sys.exit(f"The machine is busy ({load:.2f} for each core): figures would say little. --force runs anyway.")
    return load


def build():
    """The bench's own executable."""
    if given := os.environ.get("TOCSIN_BENCH_BINARY"):
        return given
    command = ["cargo", "bench", "--locked", "--no-run", "--bench", "side_by_side", "--message-format", "json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    for line in done.stdout.splitlines():
        said = json.loads(line)
        if said.get("executable") and said["target"]["name"] == "side_by_side":
            return said["executable"]
    raise Failure("cargo built no bench")


def install_peers():
    """The python of a virtual environment with the peers."""
    listed, folder = ROOT / "bench" / "requirements.txt", TARGET / "bench-venv"
    stamp, python = folder / "installed", folder / "bin" / "python"
    if not stamp.exists() or stamp.stat().st_mtime < listed.stat().st_mtime:
        say("Installing the peers")
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"]
        subprocess.run([*pip, "--requirement", listed], check=True)
        stamp.touch()
    return str(python)


@contextlib.contextmanager
def fresh_folder():
    """On the same disk for every contestant."""
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        yield Path(folder)


@contextlib.contextmanager
def private_postgres():
    script, folder = ROOT / "scripts" / "postgres.sh", Path(tempfile.gettempdir()) / f"tocsin-bench-{os.getpid()}"
    try:
        printed = subprocess.run([script, "start", folder], stdout=subprocess.PIPE, text=True, check=True).stdout
        yield {who.lower(): url for who, url in re.findall(r"POSTGRES_(\w+)_URL=(\S+)", printed)}
    finally:
        subprocess.run([script, "stop", folder], check=True)


def machine():
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]) / 1024**2
    return f"{model[1] if model else platform.machine()}, {CORES} cores, {memory:.0f} GiB, {platform.platform()}"


def versions(python):
    listed = (ROOT / "bench" / "requirements.txt").read_text()
    peers = [line.replace("==", " ") for line in listed.splitlines() if "==" in line]
    sqlite = output(python, "-c", "import sqlite3; print('SQLite', sqlite3.sqlite_version)")
    postgres = output("bash", "-c", '. scripts/lib.sh; "$(postgres_tool postgres)" --version')
    commit = os.environ.get("TOCSIN_BENCH_COMMIT") or output("git", "describe", "--always", "--dirty")
    known = [f"Tocsin {commit or 'of no known commit'}", output("rustc", "--version"), output(python, "--version")]
    return ", ".join(part for part in [*known, sqlite, *peers, postgres] if part)


def output(*command):
    with contextlib.suppress(OSError):
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return ""


# The table ---------------------------------------------------------------------------------

EXCLUDED = """\
- W1: generating and unpacking documents, creating the tables. Python does less: it looks for nothing that was known
  before, merges nothing, knows no names of products and writes no changes for the index.
- W2: reading the tables from disk, for everybody. DuckDB and PostgreSQL are also given keys, ranks, criteria sorted
  by kind and indexes for nothing; Tocsin "from texts" reads every version and builds its index within the time.
  `kept` has Tocsin's result, a list for each release; `sums` only adds up. Tocsin's memory includes the tables as
  read.
- W5: building; reading the executable from disk for the first time.
- Through the database: filling it with businesses and releases. The private PostgreSQL has fsync off. Mails
  to one contact of each business are written into the outbox, not sent.
- Not measured here: W3 mail, W4 pages."""


def spread(values, unit=""):
    if not values:
        return "—"
    text = f"{median(values):.3g}" if median(values) < 100 else f"{median(values):.0f}"
    return f"{text} ({min(values):.3g}–{max(values):.3g})" + (f" {unit}" if unit else "")


def figures(report):
    rows = [["case", "contestant", "wall s", "cpu s", "MiB at most"]]
    for one in report.series.values():
        memory = f"{max(one.memory):.0f}" if one.memory else "—"
        rows.append([one.case, one.name, spread(one.wall), spread(one.cpu), memory])
    return rows


def targets(report):
    return [["target", "wanted", "seen", "verdict"], *(one.row() for one in report.targets)]


def markdown(rows):
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def plain(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def listed(title, lines):
    return f"## {title}\n" + "\n".join(f"- {line}" for line in lines) + "\n\n" if lines else ""


def results(report, head):
    return (
        "# Results of the bench\nWritten by `bench/run.py`; how to read it: [README.md](README.md).\n\n"
        + "\n".join(f"- {line}" for line in head)
        + "\n\n"
        + listed("Failed", [line.replace("\n", "\n  ") for line in report.failures])
        + listed("Compared", report.notes)
        + listed("Left out", report.skipped)
        + f"## Targets\n{markdown(targets(report))}\n\n"
        + f"## Figures\nMedian (least–most).\n\n{markdown(figures(report))}\n\n"
        + f"## What is not in the figures\n{EXCLUDED}\n"
    )


# Everything --------------------------------------------------------------------------------

WORKLOADS = {"w1": w1, "w2": w2, "database": database, "w5": w5}


def main():
    options = read_options()
    load = refuse_when_busy(options.force)
    WORK.mkdir(parents=True, exist_ok=True)
    bench = Bench(build(), install_peers(), options)
    report = Report()
    head = [
        f"date: {datetime.datetime.now(datetime.UTC):%Y-%m-%d %H:%M} UTC",
        f"machine: {machine()}; load before the start: {load:.2f} for each core",
        f"versions: {versions(bench.python)}",
        f"command: `{' '.join(['python3 bench/run.py', *sys.argv[1:]])}`",
        f"turns: {options.repeat}{' (fewer than 5 say little)' if options.repeat < 5 else ''}; seed: {options.seed}",
    ]
    for name in options.only:
        guarded(report, WORKLOADS[name], bench, report)
    options.results.write_text(results(report, head))
    print(f"\n{plain(figures(report))}\n\n{plain(targets(report))}")
    for line in report.skipped:
        print(f"Left out: {line}")
    sys.exit("\nFAILED\n" + "\n".join(report.failures) if report.failures else 0)


def guarded(report, work, *arguments):
    """A failure is reported at the end, and the other workloads still run."""
    try:
        work(*arguments)
    except Failure as failure:
        say(f"FAILED: {failure}")
        report.failures.append(str(failure))


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", type=names, default=list(WORKLOADS), help="workloads, such as w1,w2")
    parser.add_argument("--size", choices=SMES, help="W2: 20,000, 200,000 or 1,000,000 businesses (L: Tocsin alone)")
    parser.add_argument("--profile", choices=["heavy", "light"], help="W2: about 260 or 20 advisories a program")
    parser.add_argument("--repeat", type=int, default=5, help="turns of each contestant")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=50_000, help="W1: how many")
    parser.add_argument("--with-postgres", action="store_true", help="W2: PostgreSQL too, once (minutes)")
    parser.add_argument("--million", action="store_true", help="database: one advisory for 1,000,000 businesses (long)")
    parser.add_argument("--force", action="store_true", help="even on a busy machine")
    parser.add_argument("--results", type=Path, default=ROOT / "bench" / "RESULTS.md")
    return parser.parse_args()


def names(text):
    wanted = text.lower().split(",")
    if unknown := set(wanted) - set(WORKLOADS):
        raise argparse.ArgumentTypeError(f"no workload {', '.join(unknown)}")
    return wanted


def say(words):
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
