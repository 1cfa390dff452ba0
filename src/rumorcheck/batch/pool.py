"""Who answers partitions: this process itself, or worker processes on this machine. Starts and ends processes; touches no file.

Each worker opens the same read-only index. All of them are of one shape, `Executor`, so that the run does not know which it has.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING, Protocol

from rumorcheck.batch.nouns import Fragment, Job
from rumorcheck.batch.partition import check_partition, register
from rumorcheck.errors import InputError
from rumorcheck.render.words import word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rumorcheck.batch.share import Shared

AHEAD = 4
"""Partitions in flight for each worker: enough that none waits, few enough that memory stays flat."""


class Ticket(Protocol):
    """A partition that is being answered."""

    def result(self, timeout: float | None = None) -> list[Fragment]:
        """The answers. Raises TimeoutError where they take longer than `timeout` seconds."""


class Executor(Protocol):
    """Answers partitions."""

    rows: int
    """Rows of a partition: enough to outweigh the way there and back, few enough for bounded memory."""

    @property
    def ahead(self) -> int:
        """Partitions to keep in flight."""

    def submit(self, messages: Sequence[str]) -> Ticket:
        """Have `messages` answered."""

    def close(self) -> None:
        """End, without waiting for what is in flight."""


class Done:
    """A partition that was answered at once."""

    def __init__(self, answers: list[Fragment]) -> None:
        self._answers = answers

    def result(self, timeout: float | None = None) -> list[Fragment]:
        """The answers."""
        return self._answers


class Here:
    """Answers in this process."""

    rows, ahead = 128, 1

    def __init__(self, job: Job) -> None:
        self._job = job

    def submit(self, messages: Sequence[str]) -> Ticket:
        """Answered when it returns."""
        return Done(check_partition(messages, self._job))

    def close(self) -> None:
        """Nothing to end."""


class Workers:
    """Answers in worker processes. They are spawned, not forked: a copy of this process would share its locks and threads."""

    rows = 128

    def __init__(self, job: Job, shared: Shared, count: int) -> None:
        data = b"" if job.path else bytes(shared.data)
        self.ahead = AHEAD * count
        self._job = job
        self._pool = ProcessPoolExecutor(count, get_context("spawn"), initializer=_begin, initargs=(job, data))
        with _deaf_to_interrupts():  # the workers inherit it: Ctrl-C goes to all, and ending is this process's business
            for _ in range(count):
                self._pool.submit(os.getpid)

    def submit(self, messages: Sequence[str]) -> Ticket:
        """Queue a partition."""
        try:
            return _Queued(self._pool.submit(check_partition, messages, self._job), self._job)
        except BrokenProcessPool:
            raise InputError(word(self._job.lang, "batch.worker_lost")) from None

    def close(self) -> None:
        """End the workers; what is in flight is dropped."""
        self._pool.shutdown(wait=True, cancel_futures=True)


class _Queued:
    """A partition in the pool, which tells of a lost worker in words."""

    def __init__(self, future: Future[list[Fragment]], job: Job) -> None:
        self._future, self._job = future, job

    def result(self, timeout: float | None = None) -> list[Fragment]:
        try:
            return self._future.result(timeout)
        except BrokenProcessPool:
            raise InputError(word(self._job.lang, "batch.worker_lost")) from None


def _begin(job: Job, data: bytes) -> None:
    """The first thing a worker does: leave Ctrl-C to the parent, follow it to the grave, open the index."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()
    if data:
        register(data, job.digest)


def _follow_parent() -> None:
    """A worker whose parent was killed would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    if sys.platform == "win32":  # no masks there; the initializer alone has to do
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def usable_cores() -> int:
    """Cores this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
