"""A real Dask cluster on this machine: a scheduler and two worker processes, one of which is killed in the middle."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from small import batch, command, many, rows_of, write_jsonl

LOCAL = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "5", "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "20s"}


class LocalCluster:
    """A scheduler and its workers, each a process of its own, as an administrator starts them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "scheduler.log"
        self.processes = [
            self.start("dask.__main__", "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", log=self.log)
        ]
        self.address = self.wait_for(r"Scheduler at:\s+(tcp://\S+)")
        self.workers = [self.worker(), self.worker()]

    def start(self, module: str, *args: str, log: Path) -> "subprocess.Popen[bytes]":
        with log.open("wb") as file:
            call = [sys.executable, "-m", module, *args]
            return subprocess.Popen(call, stdout=file, stderr=file, cwd=self.folder, env={**os.environ, **LOCAL})

    def worker(self) -> "subprocess.Popen[bytes]":
        """One more worker: a single process with one thread, without a nanny that would replace it."""
        log = self.folder / f"worker-{len(self.processes)}.log"
        args = ("worker", self.address, "--no-nanny", "--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1")
        process = self.start("dask.__main__", *args, log=log)
        self.processes.append(process)
        return process

    def wait_for(self, pattern: str, times: int = 1) -> str:
        """The last of `times` finds of `pattern` in the scheduler's log."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            found: list[str] = re.findall(pattern, self.log.read_text("utf-8", "replace"))
            if len(found) >= times:
                return found[-1]
            time.sleep(0.05)
        raise AssertionError(self.log.read_text("utf-8", "replace"))

    def close(self) -> None:
        """End them all."""
        for process in reversed(self.processes):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[LocalCluster]:
    running = LocalCluster(tmp_path)
    try:
        running.wait_for(r"Register worker", times=2)
        yield running
    finally:
        running.close()


def progressed(journal: Path) -> bool:
    """Whether rows were committed."""
    return journal.exists() and '"progress": [0,' not in journal.read_text()


def test_a_killed_worker_changes_no_row(cluster: LocalCluster, small: Path, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", many(9_000))
    single, out = tmp_path / "single.jsonl", tmp_path / "out.jsonl"
    args = ("--id", "nr", "--corpus", small, "--lang", "en")
    assert batch(source, *args, "-o", single, "--workers", 1).returncode == 0
    call = command("batch", source, *args, "-o", out, "--dask", cluster.address, commit=0)
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True) as run:
        while run.poll() is None and not progressed(tmp_path / "out.jsonl.part.journal"):
            time.sleep(0.005)
        assert run.poll() is None, "the run was over before a worker could be killed"
        cluster.workers[0].send_signal(signal.SIGKILL)
        cluster.worker()  # one that joins later gets the index, too
        _, said = run.communicate(timeout=200)
    assert run.returncode == 0, said
    assert rows_of(out) == rows_of(single)
    assert out.read_bytes() == single.read_bytes()
    cluster.wait_for(r"Remove worker")


def test_a_lost_scheduler_is_told_and_the_run_goes_on_without_it(cluster: LocalCluster, small: Path, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", many(5_000))
    single, out = tmp_path / "single.jsonl", tmp_path / "out.jsonl"
    args = (source, "--corpus", small, "--lang", "en")
    call = command("batch", *args, "-o", out, "--dask", cluster.address, commit=0)
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True) as run:
        while run.poll() is None and not progressed(tmp_path / "out.jsonl.part.journal"):
            time.sleep(0.005)
        cluster.close()
        _, said = run.communicate(timeout=200)
    assert run.returncode == 2 and "connection to the cluster was lost" in said and "Traceback" not in said
    assert batch(*args, "-o", out, "--resume", "--workers", 2).returncode == 0
    assert batch(*args, "-o", single, "--workers", 2).returncode == 0
    assert out.read_bytes() == single.read_bytes()
