"""The command `batch`: makes a plan of what was asked, runs it, says how it went. Knows streams, signals and exit codes.

Exit status 0 says that every row was answered, 2 that some could not be (or that nothing could be done). What was found stands
in the rows: a status that depended on one of a million messages would be of no use to a script.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import EBADF
from io import TextIOWrapper
from shlex import join
from typing import TYPE_CHECKING, get_args

from rumorcheck.batch.nouns import Bad, Fields, Progress, ResultFormat, SourceFormat
from rumorcheck.cli.language import choose_language
from rumorcheck.cli.lookup import refuse_contradictions
from rumorcheck.cli.options import Request
from rumorcheck.cli.streams import is_terminal, talk
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.words import number, word

if TYPE_CHECKING:
    from rumorcheck.batch.plan import Plan

SOURCES: tuple[SourceFormat, ...] = get_args(SourceFormat)
RESULTS: tuple[ResultFormat, ...] = get_args(ResultFormat)
ANSWERED, BAD_ROWS, INTERRUPTED = 0, 2, 130
MOST_WORKERS = 1024
"""Processes that may be asked for; a number of more digits was a slip of the finger."""
TOLD = 10
"""Bad rows told one by one where no file keeps them."""


def run(request: Request) -> int:
    """Answer a file of messages. Raises RumorcheckError for whatever the person should put right."""
    from rumorcheck.batch.plan import run_plan, size_of
    from rumorcheck.batch.run import Listener, Stopped

    lang = choose_language(request.lang, os.environ)
    refuse_contradictions(request, lang)
    plan = choose(request, lang)
    if plan.source == "-" and is_terminal(sys.stdin):
        talk(word(lang, "batch.waiting"))
    if not plan.out:
        ready_stdout(lang)
    last = Progress()
    told = 0

    def on_bad(bad: Bad) -> None:
        nonlocal told
        told += 1
        if not plan.side and not request.quiet and told <= TOLD + 1:
            talk(bad_row(bad, lang) if told <= TOLD else word(lang, "batch.bad_more"))

    from rumorcheck.cli.progress import shown_progress

    with interrupts(plan.source == "-") as stop, shown_progress(size_of(plan), lang, quiet=request.quiet) as show:

        def on_progress(progress: Progress) -> None:
            nonlocal last
            last = progress
            show(progress)

        try:
            last = run_plan(plan, sys.stdout, Listener(on_progress, on_bad, stop))
            status = BAD_ROWS if last.bad else ANSWERED
        except Stopped:
            status = INTERRUPTED
        except BrokenPipeError:
            discard_stdout()
            return ANSWERED
    if not request.quiet:
        talk(summary(last, plan.side, plan.out, lang, stopped=status == INTERRUPTED))
    return status


def choose(request: Request, lang: Lang) -> Plan:
    """The plan, every choice made. Raises InputError where the choices do not go together."""
    from rumorcheck.batch.plan import Plan
    from rumorcheck.batch.pool import usable_cores

    if len(request.words) != 1:
        text_command = join(["rumorcheck", "--", "batch", *request.words])
        raise InputError(word(lang, "batch.one_file", command="batch", text_command=text_command))
    source, out = request.words[0], request.output or ""
    out = "" if out == "-" else out
    if source != "-" and not os.path.lexists(source):
        raise InputError(word(lang, "input.missing", path=source))
    refuse_pointless(request, source, out, lang)
    read_as = read_format(request, source, lang)
    fields = Fields(request.field or "text", request.id_field or "", request.date_field or "")
    if request.workers is not None and not 1 <= request.workers <= MOST_WORKERS:
        raise InputError(word(lang, "usage.number_most", flag="--workers", most=MOST_WORKERS))
    workers = request.workers or (1 if is_small(source) else usable_cores())
    regular = out and (not os.path.exists(out) or os.path.isfile(out))
    return Plan(
        source,
        read_as,
        write_format(request, out, lang),
        out,
        side=request.bad or (f"{out}.bad.jsonl" if regular else ""),
        fields=fields,
        with_text=request.with_text,
        corpus=request.corpus,
        lang=lang,
        workers=workers,
        dask=request.dask or "",
        resume=request.resume,
    )


def refuse_pointless(request: Request, source: str, out: str, lang: Lang) -> None:
    """Raise InputError for what cannot work: resuming a stream, an output that is the input, fields where there are none."""
    if request.resume and (not out or (os.path.exists(out) and not os.path.isfile(out))):
        raise InputError(word(lang, "batch.needs_output", flag="--resume"))
    if request.resume and source == "-":
        raise InputError(word(lang, "batch.needs_file", flag="--resume"))
    if request.write_as == "parquet" and not out:
        raise InputError(word(lang, "batch.needs_output", flag="--write-as parquet"))
    if request.dask and request.workers:
        raise InputError(word(lang, "usage.exclusive", first="--dask", second="--workers"))
    for path in (out, request.bad or ""):
        if path and os.path.exists(path) and os.path.exists(source) and os.path.samefile(path, source):
            raise InputError(word(lang, "batch.same_file", path=path))


def read_format(request: Request, source: str, lang: Lang) -> SourceFormat:
    """The format asked for, or told by the name; plain lines on standard input.

    Raises InputError where neither tells it, and for Parquet on a stream.
    """
    from rumorcheck.batch.readers import guess_format

    chosen: str | None = request.read_as or ("lines" if source == "-" else guess_format(source))
    kind: SourceFormat | None = next((kind for kind in SOURCES if kind == chosen), None)
    if kind is None:
        raise InputError(word(lang, "batch.format", path=source, choices=", ".join(SOURCES)))
    if source == "-" and kind == "parquet":
        raise InputError(word(lang, "batch.needs_file", flag="--read-as parquet"))
    given = {"--field": request.field, "--id": request.id_field, "--date": request.date_field}
    useless = next((flag for flag, value in given.items() if value is not None), "")
    if kind in ("lines", "nul") and useless:
        raise InputError(word(lang, "batch.plain_fields", flag=useless, format=kind))
    return kind


def write_format(request: Request, out: str, lang: Lang) -> ResultFormat:
    """The format asked for, or told by the name of the output; JSON lines on standard output.

    Raises InputError where neither tells it.
    """
    from rumorcheck.batch.readers import guess_format

    chosen = request.write_as or (guess_format(out) if out and not out.startswith("/dev/") else "jsonl")
    kind: ResultFormat | None = next((kind for kind in RESULTS if kind == chosen), None)
    if kind is None:
        raise InputError(word(lang, "batch.result_format", path=out, choices=", ".join(RESULTS)))
    return kind


def is_small(source: str) -> bool:
    """Whether worker processes would start longer than the whole takes."""
    from rumorcheck.batch.plan import SMALL

    return os.path.isfile(source) and os.path.getsize(source) <= SMALL


@contextmanager
def interrupts(streaming: bool) -> Iterator[Callable[[], bool]]:
    """Ctrl-C becomes a wish that the run looks for between two partitions; the second one ends at once.

    A run that reads a stream may wait there for long and is woken.
    """
    asked = []

    def note(signum: int, frame: object) -> None:
        asked.append(signum)
        if streaming or len(asked) > 1:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, note)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)


def bad_row(bad: Bad, lang: Lang) -> str:
    """Where a row stands and what is wrong with it."""
    from rumorcheck.batch.run import explain

    return word(lang, "batch.bad_row", line=number(lang, bad.line), reason=explain(bad, lang))


def summary(progress: Progress, side: str, out: str, lang: Lang, *, stopped: bool) -> str:
    """How the run went, in a line or two."""
    rows = number(lang, progress.rows)
    if stopped:
        return word(lang, "batch.stopped" if out else "batch.stopped_stream", rows=rows)
    states = ", ".join(f"{number(lang, n)} {word(lang, f'state.{state}')}" for state, n in progress.counts().items() if n) or "–"
    lines = [word(lang, "batch.done", rows=rows, looked_up=number(lang, progress.looked_up), states=states)]
    if progress.bad:
        key = "batch.done_bad" if side else "batch.done_bad_lost"
        lines.append(word(lang, key, bad=number(lang, progress.bad), side=side))
    return "\n".join(lines)


def ready_stdout(lang: Lang) -> None:
    """Make standard output take rows, which are UTF-8 wherever they go. Raises InputError where it is closed."""
    if sys.stdout is None:
        raise InputError(word(lang, "output.failed", reason=os.strerror(EBADF)))
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def discard_stdout() -> None:
    """What is still buffered for a reader who has left runs into the void."""
    void = os.open(os.devnull, os.O_WRONLY)
    os.dup2(void, sys.stdout.fileno())
    os.close(void)
