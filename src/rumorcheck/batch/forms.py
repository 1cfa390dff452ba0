"""What an answer looks like in a row: JSON, CSV, or plain values, made in two steps. Returns text and values; touches no file.

A worker makes a *fragment* of each answer, which holds nothing of the row it came from, so that identical messages share one. The
process that writes puts line, id, day and hash in front of it. Neither step holds the message, unless it was asked for.
"""

import csv
import json
import re
from collections.abc import Callable, Mapping, Sequence
from io import StringIO
from typing import Any, NamedTuple

from rumorcheck.batch.nouns import FAILED, Form, Fragment, Job, ResultFormat, Row
from rumorcheck.batch.sketch import sketch
from rumorcheck.models import Outcome
from rumorcheck.render import View
from rumorcheck.render.json import describe, dump
from rumorcheck.render.safe import safe

ANSWER_COLUMNS = (
    "state", "language", "verdict", "claim_id", "score", "start", "end", "stance", "kind", "harm",
    "claim", "headline", "reviewed", "url", "also", "traits", "hidden", "sketch", "matched_text",
)  # fmt: skip
"""The values of an answer in CSV, Parquet and data frames; the claim is the best one, `also` holds the ids of the others."""
QUOTING = ("matched_text",)
"""Columns that quote the message: left out unless asked for."""


class Head(NamedTuple):
    """What is put in front of an answer."""

    has_id: bool = False
    has_day: bool = False
    with_text: bool = False

    def columns(self) -> tuple[str, ...]:
        """Every column of a row in CSV and Parquet."""
        head = ("line", *(("id",) if self.has_id else ()), *(("day",) if self.has_day else ()), "message_hash")
        return (*head, *answer_columns(self.with_text), *(("message",) if self.with_text else ()))


def answer_columns(with_text: bool) -> tuple[str, ...]:
    """`ANSWER_COLUMNS`, without those that quote the message unless they may."""
    return ANSWER_COLUMNS if with_text else tuple(name for name in ANSWER_COLUMNS if name not in QUOTING)


# ---- the worker's half: an outcome becomes a fragment


def json_fragment(outcome: Outcome, job: Job) -> Fragment:
    """The lookup's own JSON, without its first brace."""
    view = View(job.lang)
    fields = describe(outcome, view)
    if not job.with_text:
        _drop_quotes(fields)
    fields["sketch"] = _sketch(outcome)
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False)
    if not text.isascii():  # most rows name no claim and need no second look
        text = dump(fields, view).rstrip("\n")
    return outcome.state, text[1:]


def _drop_quotes(fields: dict[str, Any]) -> None:
    for match in fields["matches"]:
        match["matched_text"] = ""
        for change in match["changes"]:
            change["message"] = ""


def column_fragment(outcome: Outcome, job: Job) -> Fragment:
    """The values of `answer_columns`."""
    best = outcome.matches[0] if outcome.matches else None
    values: list[Any] = [outcome.state, outcome.language]
    if best is None:
        values += ["", "", None, None, None, *[""] * 7]
    else:
        claim, told = best.claim, best.claim.told(job.lang)
        values += [
            claim.verdict,
            claim.id,
            round(best.score, 4),
            best.span.start,
            best.span.end,
            best.stance,
            claim.kind,
            claim.harm,
        ]
        values += [told.claim, told.headline, claim.reviewed, claim.sources[0].url if claim.sources else ""]
    values += [" ".join(match.claim.id for match in outcome.matches[1:]), " ".join(outcome.traits), " ".join(outcome.hidden)]
    values.append(_sketch(outcome))
    if job.with_text:
        values.append(outcome.message[best.span.start : best.span.end] if best else "")
    return tuple(values)


def csv_fragment(outcome: Outcome, job: Job) -> Fragment:
    """The columns as CSV, without the end of the line."""
    return outcome.state, csv_cells(column_fragment(outcome, job))


def failed_fragment(error: Exception, job: Job) -> Fragment:
    """What stands for the answer to a message on which the matcher crashed: the kind of exception, whose text may quote the message."""
    state = FAILED + type(error).__name__
    return (state, *FAILED_VALUES[: len(answer_columns(job.with_text)) - 1]) if job.form == "columns" else (state, "")


FAILED_VALUES = ("", "", "", None, None, None, *[""] * (len(ANSWER_COLUMNS) - 7))
"""The columns behind such a state: those of an answer without a claim."""


def _sketch(outcome: Outcome) -> str:
    return sketch(outcome.message) if outcome.state == "nothing_known" else ""


FRAGMENTS: dict[Form, Callable[[Outcome, Job], Fragment]] = {
    "jsonl": json_fragment,
    "csv": csv_fragment,
    "columns": column_fragment,
}


# ---- the writer's half: a row and its fragment become a line


def json_row(row: Row, digest: str, fragment: Fragment, head: Head) -> str:
    """One line of JSON."""
    own = f'"id": {_dump_id(row.id)}, ' if head.has_id else ""
    day = f'"day": "{row.day}", ' if head.has_day else ""
    text = f', "message": {_dump_text(row.message)}}}' if head.with_text else "}"
    return f'{{"line": {row.line}, {own}{day}"message_hash": "{digest}", {fragment[1][:-1]}{text}\n'


def _dump_id(own: str | int | None) -> str:
    return _dump_text(own) if isinstance(own, str) else json.dumps(own)


def _dump_text(text: str) -> str:
    return json.dumps(text) if text.isascii() else dump({"": text}, View()).rstrip("\n")[5:-1]


def csv_row(row: Row, digest: str, fragment: Fragment, head: Head) -> str:
    """One record of CSV."""
    front: list[object] = [row.line, *((row.id,) if head.has_id else ()), *((row.day,) if head.has_day else ()), digest]
    text = "," + csv_cells([row.message]) if head.with_text else ""
    return f"{csv_cells(front)},{fragment[1]}{text}\r\n"


def column_row(row: Row, digest: str, fragment: Fragment, head: Head) -> str:
    """The columns as one line of JSON: what Parquet is made of at the end of a run."""
    front: list[object] = [row.line, *((row.id,) if head.has_id else ()), *((row.day,) if head.has_day else ()), digest]
    values = [*front, *fragment, *((row.message,) if head.with_text else ())]
    return json.dumps(dict(zip(head.columns(), values, strict=True))) + "\n"


ROWS: dict[ResultFormat, tuple[Form, Callable[[Row, str, Fragment, Head], str]]] = {
    "jsonl": ("jsonl", json_row),
    "csv": ("csv", csv_row),
    "parquet": ("columns", column_row),
}
"""For each format: what workers are asked for, and how a row is made of it."""


def first_line(kind: ResultFormat, head: Head) -> str:
    """The head line of a format that has one."""
    return ",".join(head.columns()) + "\r\n" if kind == "csv" else ""


# ---- CSV cells

_FORMULA = tuple("=+-@\t\r\n")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")


def csv_cells(values: Sequence[object]) -> str:
    """`values` as cells, quoted where needed, none of them a formula.

    >>> print(csv_cells(["=1+1", -5, None, "a, b", "-5"]))
    '=1+1,-5,,"a, b",-5
    """
    buffer = StringIO()
    csv.writer(buffer).writerow([defused(value) if isinstance(value, str) else value for value in values])
    text = buffer.getvalue().removesuffix("\r\n")  # told to end lines otherwise, it would leave newlines in cells unquoted
    return "" if text == '""' else text  # a single empty cell; among others it needs no quotes


def defused(text: str) -> str:
    """`text` for a cell: without control characters, and with an apostrophe before what a spreadsheet would take for a formula.

    >>> defused("=HYPERLINK(1)"), defused("-12,5"), defused("  @sum"), defused("a\\x1b[31mb")
    ("'=HYPERLINK(1)", '-12,5', "'  @sum", 'ab')
    """
    text = safe(text)
    if text.lstrip().startswith(_FORMULA) and not _NUMBER.fullmatch(text):
        return "'" + text
    return text


def as_mapping(fragment: Fragment, with_text: bool) -> Mapping[str, Any]:
    """A fragment of the form `columns` by name."""
    return dict(zip(answer_columns(with_text), fragment, strict=True))
