"""Readers of a batch: one function for each format, in one table. Each reads an open file from a position on, row by row.

A reader yields `(row, line, offset)`: a `Row` or `Bad`, and how many lines and bytes lie behind it, from where another run can go on.
"""

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from io import BufferedIOBase
from typing import Any, NamedTuple

from rumorcheck.batch.nouns import Bad, Fields, Row, SourceFormat
from rumorcheck.batch.records import LIMIT, split_records
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.words import word

UTF8_MARK = b"\xef\xbb\xbf"
DELIMITERS = ",;\t"
Read = tuple[Row | Bad, int, int]


class Source(NamedTuple):
    """An open input and where to begin in it."""

    stream: BufferedIOBase
    fields: Fields = Fields()
    line: int = 0
    offset: int = 0
    lang: Lang = "en"
    """Language of the errors."""


def records(source: Source, separator: bytes) -> Iterator[tuple[bytes | None, int, int]]:
    """The records behind the position of `source`, each with the number of records and bytes up to its end."""
    line, offset = source.line, source.offset
    if offset:
        source.stream.seek(offset)
    for record, size in split_records(source.stream, separator):
        if not offset and record is not None:
            record = record.removeprefix(UTF8_MARK)
        line, offset = line + 1, offset + size
        yield record, line, offset


def read_lines(source: Source) -> Iterator[Read]:
    """Each line is a message, an empty one too, so that rows and lines stay side by side."""
    for record, line, offset in records(source, b"\n"):
        yield _plain(record and record.removesuffix(b"\r"), line), line, offset


def read_nul(source: Source) -> Iterator[Read]:
    """What stands between NULs, as `find -print0` writes it: messages of several lines."""
    for record, line, offset in records(source, b"\0"):
        yield _plain(record, line), line, offset


def _plain(record: bytes | None, line: int) -> Row | Bad:
    if record is None:
        return Bad(line, "too_long")
    try:
        return Row(line, record.decode("utf-8"))
    except UnicodeDecodeError:
        return Bad(line, "invalid_utf8")


def read_jsonl(source: Source) -> Iterator[Read]:
    """A JSON object on each line; blank lines are passed over."""
    for record, line, offset in records(source, b"\n"):
        if record is None or record.strip():
            yield _object(record, line, source.fields), line, offset


def _object(record: bytes | None, line: int, fields: Fields) -> Row | Bad:
    if record is None:
        return Bad(line, "too_long")
    try:
        value = json.loads(record.decode("utf-8"), parse_constant=_refuse)
    except UnicodeDecodeError:
        return Bad(line, "invalid_utf8")
    except (ValueError, RecursionError):  # also an integer of more digits than Python reads, or brackets without end
        return Bad(line, "invalid_json")
    return from_mapping(value, line, fields) if isinstance(value, dict) else Bad(line, "not_an_object")


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def from_mapping(value: dict[str, Any], line: int, fields: Fields) -> Row | Bad:
    """The row in a mapping of field names to values."""
    for name in (fields.text, *filter(None, (fields.id, fields.date))):
        if name not in value:
            return Bad(line, "missing_field", name)
    message = value[fields.text]
    if not isinstance(message, str):
        return Bad(line, "not_text", fields.text)
    own = value[fields.id] if fields.id else None
    if own is not None and (isinstance(own, bool) or not isinstance(own, (str, int))):
        own = json.dumps(own, default=str)
    return Row(line, message, own, day_of(value[fields.date]) if fields.date else "")


def day_of(value: object) -> str:
    """The day in an ISO date or time, or in seconds or milliseconds since 1970; empty where there is none.

    >>> day_of("2026-11-29T02:00:00Z"), day_of(1700000000), day_of("1700000000000"), day_of("yesterday"), day_of(None)
    ('2026-11-29', '2023-11-14', '2023-11-14', '', '')
    """
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d")
    text = str(value).strip()
    try:
        if text.replace(".", "", 1).isdecimal() and float(text) > 1e8:
            seconds = float(text)
            return datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC).strftime("%Y-%m-%d")
        return datetime.fromisoformat(text[:10]).strftime("%Y-%m-%d")
    except (ValueError, OverflowError, OSError):
        return ""


def read_csv(source: Source) -> Iterator[Read]:
    """Records with a head line; comma, semicolon or tab. Raises InputError where the head lacks a field."""
    csv.field_size_limit(LIMIT)
    beginning = _CsvLines(source._replace(line=0, offset=0))
    delimiter, head = read_head(_first_line(beginning), source)
    lines = _CsvLines(source) if source.offset else beginning
    names = (source.fields.text, *filter(None, (source.fields.id, source.fields.date)))
    places = {name: head.index(name) for name in names}
    parsed = csv.reader(lines, delimiter=delimiter, strict=True)  # strict: a quote left open must not swallow rows in silence
    while True:
        first = lines.line + 1
        try:
            cells = next(parsed)
        except StopIteration:
            return
        except csv.Error:
            yield Bad(first, "too_long" if lines.lost else "invalid_csv"), lines.line, lines.offset
            continue
        if cells:  # else a blank line
            yield _cells(cells, first, places, source.fields), lines.line, lines.offset


def _first_line(lines: Iterator[str]) -> str:
    try:
        return next(lines, "")
    except csv.Error:  # longer than a record may be: no head
        return ""


def read_head(line: str, source: Source) -> tuple[str, list[str]]:
    """The delimiter and the names in the head line: the first delimiter with which every field is there."""
    heads = {delimiter: _names_in(line, delimiter) for delimiter in DELIMITERS}
    for delimiter, head in heads.items():
        if all(not name or name in head for name in source.fields):
            return delimiter, head
    head = max(heads.values(), key=len)
    missing = next(name for name in source.fields if name and name not in head)
    raise InputError(word(source.lang, "batch.no_column", field=missing, columns=", ".join(head[:12])))


def _names_in(line: str, delimiter: str) -> list[str]:
    """The cells of a head line; where it is no CSV, such as one with lone carriage returns, its beginning in one piece."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return [line[:60]]


def _cells(cells: Sequence[str], line: int, places: dict[str, int], fields: Fields) -> Row | Bad:
    short = next((name for name, place in places.items() if place >= len(cells)), None)
    if short is not None:
        return Bad(line, "missing_field", short)
    value = {name: cells[place] for name, place in places.items()}
    if not all(cell.isascii() or _is_utf8(cell) for cell in value.values()):
        return Bad(line, "invalid_utf8")
    return from_mapping(dict(value), line, fields)


def _is_utf8(text: str) -> bool:
    """Bytes that are not UTF-8 were read as lone surrogates, so that they spoil one row and not the rest of the file."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class _CsvLines:
    """The lines that the CSV parser draws, counted: after each record it stands at the record's end."""

    def __init__(self, source: Source) -> None:
        self.line, self.offset, self.lost = source.line, source.offset, False
        self._records = records(source, b"\n")

    def __iter__(self) -> "_CsvLines":
        return self

    def __next__(self) -> str:
        record, self.line, self.offset = next(self._records)
        self.lost = record is None
        if record is None:
            raise csv.Error("line too long")
        return record.decode("utf-8", "surrogateescape") + "\n"


def read_parquet(source: Source) -> Iterator[Read]:
    """Rows of a Parquet file; needs the extra `rumorcheck[parquet]`."""
    from rumorcheck.batch.parquet import read_rows

    return read_rows(source)


READERS: dict[SourceFormat, Callable[[Source], Iterator[Read]]] = {
    "jsonl": read_jsonl,
    "csv": read_csv,
    "parquet": read_parquet,
    "lines": read_lines,
    "nul": read_nul,
}
ENDINGS: dict[str, SourceFormat] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".txt": "lines",
}
"""The format that the ending of a name tells."""


def guess_format(path: str) -> SourceFormat | None:
    """The format of the file called `path`; None where its name does not tell."""
    return next((kind for ending, kind in ENDINGS.items() if path.lower().endswith(ending)), None)
