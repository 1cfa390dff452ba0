"""Partitions as tasks of a Dask cluster. The one owner of dask (extra `rumorcheck[cluster]`). Talks to the scheduler it is given.

The index travels once to each worker, also to one that joins later, and is opened there only if its SHA-256 is right. Dask gives the
tasks of a lost worker to another; as `check_partition` depends on nothing else, its answer is the same. This process reads, keeps
the order and commits, just as it does with a pool, so that a cut-off run goes on in the same way.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from concurrent.futures import CancelledError
from threading import Event
from typing import TYPE_CHECKING, Any

from rumorcheck.batch.nouns import Fragment, Job
from rumorcheck.batch.partition import check_partition, register
from rumorcheck.errors import InputError
from rumorcheck.render.words import word

if TYPE_CHECKING:
    from rumorcheck.batch.pool import Ticket
    from rumorcheck.batch.share import Shared

AHEAD = 3
"""Partitions in flight for each thread of the cluster."""
RETRIES = 3
"""Times a task that failed is tried again."""
PATIENCE = 10
"""Seconds to wait for a scheduler to answer at all."""


class Cluster:
    """Answers on the workers of a Dask cluster."""

    rows = 512  # a task costs the scheduler about a millisecond, however small it is

    def __init__(self, job: Job, shared: Shared, address: str) -> None:
        """Raises InputError where there is no scheduler at `address`, or dask is not installed."""
        try:
            from distributed import Client
        except ImportError:
            raise InputError(word(job.lang, "batch.no_dask")) from None
        _quiet_logs()
        self._job = job._replace(path="")
        try:
            connect: Any = Client
            self._client: Any = connect(address, timeout=PATIENCE, set_as_default=False)
            self._client.register_plugin(_index_plugin(shared))
        except (OSError, ValueError) as error:
            raise InputError(word(job.lang, "batch.no_scheduler", address=address)) from error

    @property
    def ahead(self) -> int:
        """In step with the cluster, which grows and shrinks."""
        try:
            threads: dict[str, int] = self._client.nthreads()
        except OSError as error:
            raise InputError(word(self._job.lang, "batch.cluster_lost", reason=type(error).__name__)) from error
        return AHEAD * max(2, sum(threads.values()))

    def submit(self, messages: Sequence[str]) -> Ticket:
        """Send a partition. It is not recognised by its content: a later one with the same messages is another task."""
        return _Task(self._client.submit(check_packed, list(messages), self._job, pure=False, retries=RETRIES), self._job)

    def close(self) -> None:
        """Leave the cluster; it goes on without us."""
        self._client.close()


class _Task:
    """A partition on the cluster, which tells of a lost cluster in words."""

    def __init__(self, future: Any, job: Job) -> None:
        self._future, self._job = future, job
        self._done = Event()
        future.add_done_callback(lambda _: self._done.set())

    def result(self, timeout: float | None = None) -> list[Fragment]:
        from distributed import KilledWorker

        # Only the waiting has a limit. A transfer that is given up after it, and begun anew, may never end where the network is slow.
        if not self._done.wait(timeout) and not self._future.done():
            raise TimeoutError
        try:
            text: str = self._future.result()
        except (OSError, CancelledError, KilledWorker) as error:
            raise InputError(word(self._job.lang, "batch.cluster_lost", reason=type(error).__name__)) from error
        return [tuple(answer) for answer in json.loads(text)]


def check_packed(messages: Sequence[str], job: Job) -> str:
    """`check_partition` with its answers as JSON, in one piece: a list Dask would look through and pack item by item."""
    return json.dumps(check_partition(messages, job))


def _quiet_logs() -> None:
    """Dask gives several loggers handlers of their own, which would show tracebacks of what we tell in a line."""
    for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "distributed"]:
        logger = logging.getLogger(name)
        logger.handlers[:] = [logging.NullHandler()]
        logger.propagate = False


def _index_plugin(shared: Shared) -> Any:
    """What Dask runs on each worker when it joins: open the index that came along."""
    from distributed import WorkerPlugin

    class IndexPlugin(WorkerPlugin):
        name = f"rumorcheck-index-{shared.digest}"

        def __init__(self) -> None:
            self.digest, self.data = shared.digest, bytes(shared.data)

        def setup(self, worker: object) -> None:
            register(self.data, self.digest)

    return IndexPlugin()
