"""What a batch is to do, and the doing from one end to the other: opens input, index, output and workers, and closes them again."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from io import BufferedIOBase
from typing import Any, NamedTuple, TextIO

from rumorcheck.batch.forms import ROWS, Head, first_line
from rumorcheck.batch.journal import Converter, Journaled, Stream
from rumorcheck.batch.nouns import Fields, Job, Progress, ResultFormat, SourceFormat
from rumorcheck.batch.pool import Executor, Here, Workers
from rumorcheck.batch.readers import READERS, Source
from rumorcheck.batch.run import Listener, Manner, run
from rumorcheck.batch.share import Shared, share_corpus
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.words import word

SMALL = 64 * 1024
"""Bytes up to which a file is answered sooner by one process than worker processes start."""


class Plan(NamedTuple):
    """A batch as it was asked for, every choice made."""

    source: str
    """Path of the input; `-` is standard input."""
    read_as: SourceFormat
    write_as: ResultFormat = "jsonl"
    out: str = ""
    """Path of the output; empty is the stream handed to `run_plan`."""
    side: str = ""
    """Path of the file for bad rows; empty keeps none."""
    fields: Fields = Fields()
    with_text: bool = False
    corpus: tuple[str, ...] = ()
    lang: Lang = "en"
    workers: int = 1
    dask: str = ""
    resume: bool = False


def run_plan(plan: Plan, stream: TextIO, listener: Listener) -> Progress:
    """Do it. Raises InputError, CorpusError, or Stopped where the listener asked for it."""
    head = _head(plan)
    with open_source(plan) as opened:
        shared = share_corpus(list(plan.corpus))
        job = Job(shared.digest, shared.path, ROWS[plan.write_as][0], plan.lang, plan.with_text)
        output = open_output(plan, stream, identity(plan, shared, opened))
        try:
            if isinstance(output, Journaled) and output.finished:
                output.finish(output.start)
                return output.start
            if not output.start.out_bytes:
                output.start = output.start._replace(out_bytes=output.write(first_line(plan.write_as, head)))
            reads = READERS[plan.read_as](Source(opened, plan.fields, output.start.line, output.start.offset, plan.lang))
            executor = open_executor(plan, job, shared)
            try:
                progress = run(reads, executor, output, Manner(plan.write_as, head, plan.lang), listener)
            finally:
                executor.close()
            output.finish(progress)
            return progress
        except OSError as error:
            if isinstance(error, BrokenPipeError) and not plan.out:
                raise  # the reader of our stream has left; that is no fault
            raise InputError(word(plan.lang, "output.failed", reason=error.strerror or type(error).__name__)) from error
        finally:
            output.close()


def open_source(plan: Plan) -> BufferedIOBase:
    """The input as bytes. Raises InputError where it cannot be opened."""
    path = plan.source
    if path == "-":
        if sys.stdin is None:
            raise InputError(word(plan.lang, "input.empty"))
        return sys.stdin.buffer  # type: ignore[return-value]  # a BufferedReader
    try:
        stream = open(path, "rb")  # noqa: SIM115  # closed by the caller
    except FileNotFoundError:
        raise InputError(word(plan.lang, "input.missing", path=path)) from None
    except IsADirectoryError:
        raise InputError(word(plan.lang, "input.directory", path=path)) from None
    except (OSError, ValueError) as error:
        raise InputError(word(plan.lang, "input.unreadable", path=path, reason=getattr(error, "strerror", "") or "NUL")) from None
    if plan.read_as != "parquet" and stream.peek(2)[:2] in (b"\xff\xfe", b"\xfe\xff"):
        stream.close()
        raise InputError(word(plan.lang, "batch.utf16", path=path))
    return stream


def open_output(plan: Plan, stream: TextIO, own: Callable[[], dict[str, Any]]) -> Journaled | Stream:
    """A file with a journal; or a stream, for what is no regular file."""
    if not plan.out:
        return Stream(stream, plan.side, plan.lang)
    if os.path.exists(plan.out) and not os.path.isfile(plan.out):  # a pipe or device, which cannot be cut off and renamed
        return Stream(open(plan.out, "w", encoding="utf-8"), plan.side, plan.lang)
    return Journaled(plan.out, plan.side, own(), plan.lang, resume=plan.resume, convert=_converter(plan))


def _converter(plan: Plan) -> Converter | None:
    if plan.write_as != "parquet":
        return None
    from rumorcheck.batch.parquet import convert, load

    load(plan.lang)  # better told now than when all is done
    return partial(convert, columns=_head(plan).columns())


def _head(plan: Plan) -> Head:
    return Head(bool(plan.fields.id), bool(plan.fields.date), plan.with_text)


def identity(plan: Plan, shared: Shared, opened: BufferedIOBase) -> Callable[[], dict[str, Any]]:
    """What must be the same for a run to go on: the input to its last byte, the index, and what is asked of them."""

    def tell() -> dict[str, Any]:
        options = [plan.read_as, plan.write_as, list(plan.fields), plan.with_text, plan.lang]
        return {"options": options, "corpus": shared.digest, "input": _content(opened) if plan.source != "-" else ""}

    return tell


def _content(opened: BufferedIOBase) -> str:
    digest = sha256()
    while block := opened.read(1 << 20):
        digest.update(block)
    opened.seek(0)
    return digest.hexdigest()


def open_executor(plan: Plan, job: Job, shared: Shared) -> Executor:
    """Dask where its address is given; else this process alone, or workers."""
    if plan.dask:
        from rumorcheck.batch.cluster import Cluster

        return Cluster(job, shared, plan.dask)
    return Workers(job, shared, plan.workers) if plan.workers > 1 else Here(job)


def size_of(plan: Plan) -> int | None:
    """Bytes of the input, or rows of a Parquet file: what `Progress.offset` counts up to. None for a stream."""
    if plan.source == "-" or not os.path.isfile(plan.source):
        return None
    if plan.read_as == "parquet":
        from rumorcheck.batch.parquet import count_rows

        return count_rows(plan.source, plan.lang)
    return os.path.getsize(plan.source)
