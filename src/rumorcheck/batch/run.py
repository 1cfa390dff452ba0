"""The loop of a batch: rows in, partitions out to be answered, rows written in the order of the input. Bounded memory throughout."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple, Protocol

from rumorcheck.batch.forms import ROWS, Head
from rumorcheck.batch.nouns import FAILED, Bad, Fragment, Progress, ResultFormat, Row
from rumorcheck.models import STATES, Lang
from rumorcheck.render import View
from rumorcheck.render.json import dump
from rumorcheck.render.words import word

if TYPE_CHECKING:
    from rumorcheck.batch.pool import Executor, Ticket
    from rumorcheck.batch.readers import Read

PARTITION_CHARACTERS = 1_000_000
"""Characters at which a partition ends, however few its rows."""
REMEMBERED = 20_000
"""Answers kept for messages that come again: some megabytes."""
COMMIT_SECONDS = 1.0
"""Time between two commits: what a killed run does again at most."""
PATIENCE = 0.2
"""Seconds until somebody who waits looks whether to stop."""


class Output(Protocol):
    """Where rows go; see `journal`."""

    start: Progress

    def write(self, text: str) -> int:
        """Write rows and return their bytes."""

    def write_bad(self, text: str) -> int:
        """The same for the side file."""

    def commit(self, progress: Progress) -> None:
        """Make it last."""


class Listener(NamedTuple):
    """What the run tells, and asks."""

    progress: Callable[[Progress], None] = lambda progress: None
    bad: Callable[[Bad], None] = lambda bad: None
    stop: Callable[[], bool] = lambda: False


class Manner(NamedTuple):
    """How rows are written."""

    kind: ResultFormat = "jsonl"
    head: Head = Head()
    lang: Lang = "en"


class Stopped(Exception):  # no error: somebody asked for it
    """The run was asked to stop; what it had is committed."""


class Answer:
    """A cell that every row with the same message shares; filled when its partition comes back."""

    __slots__ = ("fragment",)
    fragment: Fragment


class Sent(NamedTuple):
    """A partition on its way: its rows in order, the answers it will bring, and where the input stands behind it."""

    rows: list[Row | Bad]
    digests: list[str]
    answers: list[Answer]
    """For each row, as `digests`; a bad row has none."""
    new: list[Answer]
    ticket: Ticket
    line: int
    offset: int


def run(reads: Iterable[Read], executor: Executor, output: Output, manner: Manner, listener: Listener) -> Progress:
    """Answer every row of `reads`, write and commit them. Raises Stopped, with all that is written committed."""
    return _Run(executor, output, manner, listener).all_of(partitions(reads, executor.rows))


def partitions(reads: Iterable[Read], most: int) -> Iterator[tuple[list[Row | Bad], int, int]]:
    """The rows in pieces of at most `most`, each with the lines and bytes that lie behind it."""
    rows: list[Row | Bad] = []
    size = line = offset = 0
    for row, line, offset in reads:  # used after the loop
        rows.append(row)
        size += len(row.message) if isinstance(row, Row) else 0
        if len(rows) >= most or size >= PARTITION_CHARACTERS:
            yield rows, line, offset
            rows, size = [], 0
    if rows:
        yield rows, line, offset


class _Run:
    """What a run holds between two partitions."""

    def __init__(self, executor: Executor, output: Output, manner: Manner, listener: Listener) -> None:
        self._executor, self._output, self._manner, self._listener = executor, output, manner, listener
        self._form_row = ROWS[manner.kind][1]
        self._memory: OrderedDict[str, Answer] = OrderedDict()
        self._progress = output.start
        self._sent: deque[Sent] = deque()
        self._committed = monotonic()

    def all_of(self, pieces: Iterable[tuple[list[Row | Bad], int, int]]) -> Progress:
        """Keep the executor busy, take the answers in order."""
        try:
            for rows, line, offset in pieces:
                self._sent.append(self._send(rows, line, offset))
                while len(self._sent) >= self._executor.ahead:
                    self._take()
            while self._sent:
                self._take()
        except (Stopped, KeyboardInterrupt):
            self._output.commit(self._progress)
            raise Stopped from None
        self._output.commit(self._progress)
        return self._progress

    def _send(self, rows: list[Row | Bad], line: int, offset: int) -> Sent:
        digests: list[str] = []
        answers: list[Answer] = []
        new: list[Answer] = []
        messages: list[str] = []
        memory = self._memory
        for row in rows:
            if isinstance(row, Bad):
                continue
            digest = message_hash(row.message)
            answer = memory.get(digest)
            if answer is None:
                answer = memory[digest] = Answer()
                new.append(answer)
                messages.append(row.message)
            else:
                memory.move_to_end(digest)
            digests.append(digest)
            answers.append(answer)
        while len(memory) > REMEMBERED:
            memory.popitem(last=False)  # a row that still waits for it holds it, too
        return Sent(rows, digests, answers, new, self._submit(messages), line, offset)

    def _submit(self, messages: Sequence[str]) -> Ticket:
        if messages:
            return self._executor.submit(messages)
        from rumorcheck.batch.pool import Done

        return Done([])

    def _take(self) -> None:
        """Wait for the oldest partition, write its rows, count them, commit now and then."""
        sent = self._sent[0]
        for answer, fragment in zip(sent.new, self._wait(sent.ticket), strict=True):
            answer.fragment = fragment
        text, states, bad = self._write(sent)
        before = self._progress
        self._progress = Progress(
            line=sent.line,
            offset=sent.offset,
            rows=before.rows + len(sent.rows) - len(bad),
            bad=before.bad + len(bad),
            looked_up=before.looked_up + len(sent.new),
            states=tuple(old + new for old, new in zip(before.states, states, strict=True)),
            out_bytes=before.out_bytes + self._output.write(text),
            bad_bytes=before.bad_bytes + self._output.write_bad("".join(side_row(row, self._manner.lang) for row in bad)),
        )
        self._sent.popleft()
        for row in bad:
            self._listener.bad(row)
        self._listener.progress(self._progress)
        if monotonic() - self._committed > COMMIT_SECONDS:
            self._output.commit(self._progress)
            self._committed = monotonic()

    def _write(self, sent: Sent) -> tuple[str, list[int], list[Bad]]:
        states = [0] * len(STATES)
        lines: list[str] = []
        bad: list[Bad] = []
        known = iter(zip(sent.digests, sent.answers, strict=True))
        for row in sent.rows:
            if isinstance(row, Bad):
                bad.append(row)
                continue
            digest, answer = next(known)
            state = answer.fragment[0]
            if state.startswith(FAILED):
                bad.append(Bad(row.line, "crashed", state.removeprefix(FAILED)))
                continue
            states[STATES.index(state)] += 1
            lines.append(self._form_row(row, digest, answer.fragment, self._manner.head))
        return "".join(lines), states, bad

    def _wait(self, ticket: Ticket) -> list[Fragment]:
        while not self._listener.stop():
            try:
                return ticket.result(PATIENCE)
            except TimeoutError:
                continue
        raise Stopped


def message_hash(message: str) -> str:
    """SHA-256 of the message in UTF-8, as hexadecimal digits. Half a surrogate pair counts as the three bytes it would be.

    >>> message_hash("ok")[:16]
    '2689367b205c16ce'
    """
    return sha256(message.encode("utf-8", "surrogatepass")).hexdigest()


def side_row(bad: Bad, lang: Lang) -> str:
    """What the side file says of a row: where it is and what is wrong, nothing of what it holds."""
    return dump({"line": bad.line, "reason": bad.reason, "field": bad.field, "says": explain(bad, lang)}, View(lang))


def explain(bad: Bad, lang: Lang) -> str:
    """What is wrong with a row, in words."""
    return word(lang, f"batch.bad.{bad.reason}", field=bad.field)
