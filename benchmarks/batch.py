"""What a batch costs: messages per CPU second, workers, Dask, memory; beside brute force and BM25 in the same run.

    python benchmarks/batch.py [--quick] [--only speed,layer,workers,dask,memory] [--rows 1000000] [--messages 3000] [--claims 400,30000] [--json]

speed    messages per CPU second of one process at 400 and 30,000 claims, and of token_set_ratio against every wording, and of BM25
         with a threshold, on the same messages
layer    rows per CPU second where every message is known already: what reading, hashing, keeping order and writing cost alone
workers  1 and 2 worker processes in turn: ratio of their times, and CPU time beside it (on a busy machine only the latter tells)
dask     a local cluster of two workers against two worker processes, in turn, start included
memory   the largest resident size of the main process and of a worker, from 10,000 rows up to --rows

`--quick` takes small numbers, to see that all of it works. Times of day are ratios within one run; CPU times are what the operating
system counts for the process and its children.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import plain
import psutil
from made import made_claims, made_index, made_messages, write_rows
from rapidfuzz import fuzz, process, utils

from rumorcheck.batch.nouns import Job
from rumorcheck.batch.partition import check_partition
from rumorcheck.corpus.compile import claim_wordings

Figures = dict[str, float]
PROGRAM = [sys.executable, "-m", "rumorcheck", "batch"]


def cpu_rate(work: Callable[[Sequence[str]], object], messages: Sequence[str]) -> float:
    """Messages a second of CPU time."""
    work(messages[: len(messages) // 10 + 1])  # what is read once is read before
    start = time.process_time()
    work(messages)
    return len(messages) / (time.process_time() - start)


def speed(folder: Path, sizes: Sequence[int], total: int) -> Figures:
    """Ours, brute force and BM25 at each of `sizes`."""
    found: Figures = {}
    messages = made_messages(total)
    for count in sizes:
        path = made_index(count, folder)
        job = Job(sha256(path.read_bytes()).hexdigest(), str(path))
        texts = [text for claim in made_claims(count) for text in claim_wordings(claim)]
        found[f"rumorcheck, {count} claims"] = cpu_rate(lambda some, job=job: check_partition(some, job), messages)  # type: ignore[misc]  # mypy cannot infer a lambda with a default
        few = messages[: max(10, 40_000 // count)]
        found[f"token_set_ratio, {count} claims"] = cpu_rate(brute_force(texts), few)
        found[f"BM25, {count} claims"] = cpu_rate(bm25(texts), messages)
    return found


def brute_force(texts: Sequence[str]) -> Callable[[Sequence[str]], object]:
    """token_set_ratio with every wording, best one over a threshold: the naive design."""
    choices = [utils.default_process(text) for text in texts]

    def work(messages: Sequence[str]) -> object:
        return [
            process.extractOne(utils.default_process(message), choices, scorer=fuzz.token_set_ratio, score_cutoff=80)
            for message in messages
        ]

    return work


def bm25(texts: Sequence[str]) -> Callable[[Sequence[str]], object]:
    """BM25 over word postings, for many messages."""
    best = plain.bm25(texts)
    return lambda messages: [best(message) for message in messages]


def run(source: Path, out: Path, *args: str) -> tuple[float, float]:
    """Seconds by the clock and of CPU that one run takes, with all its processes."""
    before, start = psutil.Process().cpu_times(), time.monotonic()
    subprocess.run([*PROGRAM, str(source), "-q", "-o", str(out), *args], check=True)
    after = psutil.Process().cpu_times()
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return time.monotonic() - start, cpu


def layer(folder: Path, quick: bool) -> Figures:
    """Rows whose messages are known already."""
    rows = 20_000 if quick else 200_000
    source = folder / "same.jsonl"
    write_rows(source, [f"WhatsApp wird kostenpflichtig {at % 10}" for at in range(rows)])
    few = folder / "few.jsonl"
    write_rows(few, [f"WhatsApp wird kostenpflichtig {at % 10}" for at in range(10)])
    found: Figures = {}
    for kind in ("jsonl", "csv", "parquet"):
        start = run(few, folder / f"few-out.{kind}", "--workers", "1")[1]
        found[f"to {kind}"] = rows / (run(source, folder / f"same-out.{kind}", "--workers", "1")[1] - start)
    return found


def workers(folder: Path, quick: bool, messages: int) -> Figures:
    """One worker process and two, in turn."""
    source = folder / "workers.jsonl"
    write_rows(source, made_messages(messages))
    times: dict[int, list[tuple[float, float]]] = {1: [], 2: []}
    for _ in range(1 if quick else 3):
        for count in times:
            times[count].append(run(source, folder / f"workers-{count}.jsonl", "--workers", str(count)))
    one, two = (min(times[count]) for count in (1, 2))
    load = psutil.getloadavg()[0]
    return {"clock, 1 / 2 workers": one[0] / two[0], "CPU, 1 / 2 workers": one[1] / two[1], "load meanwhile": load}


def dask(folder: Path, quick: bool, messages: int) -> Figures:
    """Two Dask workers against two worker processes."""
    source = folder / "dask.jsonl"
    write_rows(source, made_messages(messages))
    scheduler = start_dask(folder, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    started = [scheduler]
    try:
        address = wait_for(folder / "scheduler.log", r"Scheduler at:\s+(tcp://\S+)")
        started += [start_dask(folder, "worker", address, "--no-nanny", "--nthreads", "1", "--no-dashboard") for _ in range(2)]
        wait_for(folder / "scheduler.log", r"Register worker(?s:.*)Register worker")
        clock, cpu = [], []
        for _ in range(1 if quick else 3):
            pool = run(source, folder / "pool.jsonl", "--workers", "2")
            before = sum(seconds(one) for one in started)
            spread = run(source, folder / "dask-out.jsonl", "--dask", address)
            clock.append(spread[0] / pool[0])
            cpu.append((spread[1] + sum(seconds(one) for one in started) - before) / pool[1])
        if (folder / "pool.jsonl").read_bytes() != (folder / "dask-out.jsonl").read_bytes():
            raise SystemExit("Dask and the pool gave different rows")
    finally:
        for one in reversed(started):
            one.kill()
            one.wait()
    return {"clock, Dask / pool": min(clock), "CPU, Dask / pool": min(cpu)}


def seconds(one: "subprocess.Popen[bytes]") -> float:
    """CPU seconds a process has used."""
    times = psutil.Process(one.pid).cpu_times()
    return float(times.user + times.system)


def start_dask(folder: Path, *args: str) -> "subprocess.Popen[bytes]":
    """A scheduler or worker as a process of its own."""
    with (folder / f"{args[0]}.log").open("ab") as log:
        return subprocess.Popen([sys.executable, "-m", "dask", *args], stdout=log, stderr=log, cwd=folder)


def wait_for(log: Path, pattern: str) -> str:
    """What `pattern` finds in the log, as soon as it does."""
    for _ in range(1200):
        found = re.search(pattern, log.read_text("utf-8", "replace"))
        if found:
            return found[found.re.groups]
        time.sleep(0.05)
    raise SystemExit(f"nothing like {pattern} in {log}")


def memory(folder: Path, quick: bool, rows: int) -> Figures:
    """Largest resident sizes in MiB. The first 30,000 rows are all distinct, more than are remembered; then 5,000 come again and again."""
    found: Figures = {}
    for count in (1000, 5000) if quick else sorted({10_000, 100_000, rows}):
        source = folder / "memory.jsonl"
        write_rows(source, (f"Treffen {at if at < 30_000 else at % 5_000} um acht" for at in range(count)))
        call = [*PROGRAM, str(source), "-q", "-o", str(folder / "memory-out.jsonl"), "--workers", "2"]
        with subprocess.Popen(call) as running:
            main, worker = watch(psutil.Process(running.pid))
        found[f"main, {count:,} rows"], found[f"worker, {count:,} rows"] = main, worker
    return found


def watch(main: Any) -> tuple[float, float]:
    """Largest resident size in MiB of a process and of its largest child, until it ends."""
    most = [0.0, 0.0]
    while main.is_running() and main.status() != psutil.STATUS_ZOMBIE:
        for at, some in enumerate(([main], main.children())):
            for one in some:
                try:
                    most[at] = max(most[at], one.memory_info().rss / 2**20)
                except psutil.NoSuchProcess:
                    continue
        time.sleep(0.05)
    return most[0], most[1]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--quick", action="store_true", help="small numbers, to see that it works")
    parser.add_argument("--only", default="speed,layer,workers,dask,memory", help="parts, separated by commas")
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the largest run of `memory`")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument(
        "--messages", type=int, help="distinct messages of `speed`, `workers` and `dask` (3000, or 100 with --quick)"
    )
    parser.add_argument("--claims", help="sizes of the corpora of `speed` (400,30000, or 400,2000 with --quick)")
    wanted = parser.parse_args()
    sizes = [int(size) for size in (wanted.claims or ("400,2000" if wanted.quick else "400,30000")).split(",")]
    messages = wanted.messages or (100 if wanted.quick else 3000)
    parts: dict[str, Callable[[Path], Figures]] = {
        "speed": lambda folder: speed(folder, sizes, messages),
        "layer": lambda folder: layer(folder, wanted.quick),
        "workers": lambda folder: workers(folder, wanted.quick, messages),
        "dask": lambda folder: dask(folder, wanted.quick, messages),
        "memory": lambda folder: memory(folder, wanted.quick, wanted.rows),
    }
    units = {
        "speed": "messages per CPU second",
        "layer": "rows per CPU second",
        "workers": "ratios",
        "dask": "ratios",
        "memory": "MiB",
    }
    told: dict[str, Figures] = {}
    with tempfile.TemporaryDirectory() as name:
        for part in wanted.only.split(","):
            told[part] = parts[part](Path(name))
            if not wanted.json:
                print(f"{part} ({units[part]}; load {os.getloadavg()[0]:.1f})")
                for key, value in told[part].items():
                    print(f"  {key:<34}{value:>12,.2f}" if value < 100 else f"  {key:<34}{value:>12,.0f}", flush=True)
    if wanted.json:
        print(json.dumps(told, indent=1))


if __name__ == "__main__":
    main()
