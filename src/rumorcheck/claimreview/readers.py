"""Reads files of fact-checks one item at a time, however long they are: JSON, HTML pages, CSV. Reads one file; writes none."""

import csv
import json
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from itertools import chain
from typing import IO, Any

import ijson

from rumorcheck.claimreview.reviews import Fault, Item, Review, day_of, find_reviews, language_code
from rumorcheck.errors import InputError
from rumorcheck.text.jsonstream import read_events

PLACES = ("claims.item", "dataFeedElement.item", "@graph.item", "item.item", "item")
"""Where a stream of items may lie: the API's answer, a DataFeed, a graph, and lists of them."""
PAGE_LIMIT = 32 * 2**20
"""Bytes of a web page, or of JSON that is one object, at most."""
FIELD_LIMIT = 2**20
COLUMNS: dict[str, tuple[str, ...]] = {
    "claim": ("claim", "claimreviewed", "claim_reviewed", "claim_text", "text", "behauptung"),
    "url": ("url", "review_url", "link", "adresse"),
    "rating": ("rating", "textualrating", "textual_rating", "alternatename", "rating_name", "bewertung"),
    "publisher": ("publisher", "author", "review_author", "herausgeber"),
    "title": ("title", "headline", "titel"),
    "date": ("date", "datepublished", "reviewdate", "review_date", "datum"),
    "lang": ("lang", "language", "inlanguage", "languagecode", "sprache"),
    "first_seen": ("first_seen", "claimdate", "claim_date"),
    "id": ("id",),
    "verdict": ("verdict",),
}
"""Names a column may have, lower case."""


def read_reviews(path: str, form: str | None = None) -> Iterator[Item]:
    """The reviews in the file at `path`; `form` is a key of `READERS`, else told by how the file begins.

    Raises InputError where the file cannot be read, or is broken at some place: then what came before it counts for nothing.
    """
    try:
        with open(path, "rb") as file:
            yield from READERS[form or recognise(file, path)](file, path)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}). Check the path and the permissions.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not UTF-8 (byte 0x{error.object[error.start]:02x}). Save it as UTF-8.") from error


def recognise(file: IO[bytes], path: str) -> str:
    """The form of a file by its first sign. Raises InputError for an empty or binary one."""
    head = file.read(4096)
    file.seek(0)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    start = text[:1]
    if not start or b"\0" in head:
        raise InputError(f"{path}: is empty or binary. Give JSON, HTML or CSV in UTF-8.")
    if start == b"{" and b'"@type"' in text and re.match(rb"\{[^\n]*\}\s*\n\s*\{", text):
        return "jsonl"
    return {b"{": "json", b"[": "json", b"<": "html"}.get(start, "csv")


def _read_json(file: IO[bytes], path: str) -> Iterator[Item]:
    place = _place(file, path)
    if place == "":
        document = file.read(PAGE_LIMIT + 1)
        if len(document) > PAGE_LIMIT:
            raise InputError(f"{path}: is one object of more than {PAGE_LIMIT // 2**20} MiB without a list of claims in it.")
        try:
            node = json.loads(document.decode("utf-8-sig"))
        except (json.JSONDecodeError, RecursionError, OverflowError) as error:
            raise InputError(f"{path}: is JSON that nobody writes ({_one_line(error)}). Check where it comes from.") from error
        yield from _or_fault(list(find_reviews(node)), "object")
        return
    try:
        for number, node in enumerate(ijson.items(read_events(_without_mark(file)), place), 1):
            yield from _or_fault(list(find_reviews(node)), f"{place.replace('item', str(number))}")
    except ijson.JSONError as error:
        raise InputError(f"{path}: the JSON is broken or cut off ({_one_line(error)}). Fetch the file again.") from error


def _place(file: IO[bytes], path: str) -> str:
    """Where the items lie in the file; empty: it is one object."""
    try:
        for prefix, event, _ in read_events(_without_mark(file)):
            if event == "start_map" and prefix in PLACES:
                return str(prefix)
    except ijson.JSONError as error:
        raise InputError(f"{path}: is not JSON ({_one_line(error)}). Fetch the file again.") from error
    finally:
        file.seek(0)
    return ""


def _without_mark(file: IO[bytes]) -> IO[bytes]:
    """`file` behind its UTF-8 mark, if it has one."""
    if file.read(3) != b"\xef\xbb\xbf":
        file.seek(0)
    return file


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:120]


def _or_fault(items: list[Item], where: str) -> list[Item]:
    return items or [Fault("no_review", where)]


class _Scripts(HTMLParser):
    """Collects the JSON-LD of a page, with the line each piece begins in."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[tuple[int, str]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script" and (dict(attrs).get("type") or "").strip().lower() == "application/ld+json"
        if self._inside:
            self.pieces.append((self.getpos()[0], ""))

    def handle_endtag(self, tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            line, text = self.pieces[-1]
            self.pieces[-1] = line, text + data


def _read_lines(file: IO[bytes], path: str) -> Iterator[Item]:
    """JSON Lines: a piece of JSON on each line, of which one that is broken costs only itself."""
    for number, line in enumerate(_without_mark(file), 1):
        if line.strip():
            try:
                found = list(find_reviews(json.loads(line.decode("utf-8"))))
            except (ValueError, RecursionError):
                found = [Fault("broken_line", f"line {number}")]
            yield from _or_fault(found, f"line {number}")


def holds_entries(path: str) -> bool:
    """Whether a file of JSON Lines holds entries of ours rather than reviews, by its first line."""
    with open(path, "rb") as file:
        line = file.readline(FIELD_LIMIT)
    try:
        first = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(first, dict) and {"id", "verdict"} <= first.keys() and "@type" not in first


def _read_html(file: IO[bytes], path: str) -> Iterator[Item]:
    data = file.read(PAGE_LIMIT + 1)
    if len(data) > PAGE_LIMIT:
        raise InputError(f"{path}: the page has more than {PAGE_LIMIT // 2**20} MiB.")
    scripts = _Scripts()
    scripts.feed(data.decode("utf-8-sig"))
    scripts.close()
    found: list[Item] = []
    for line, piece in scripts.pieces:
        try:
            found += find_reviews(json.loads(piece, strict=False))
        except (ValueError, RecursionError):
            found.append(Fault("broken_script", f"line {line}"))
    yield from found or [Fault("no_review", "page")]


def _read_csv(file: IO[bytes], path: str) -> Iterator[Item]:
    lines = (line.decode("utf-8-sig" if number == 0 else "utf-8") for number, line in enumerate(file))
    first = next(lines, "")
    delimiter = max(",;\t", key=first.count)
    csv.field_size_limit(FIELD_LIMIT)
    rows = csv.reader(chain([first], lines), delimiter=delimiter, strict=True)
    try:
        at = _columns(next(rows), path)
        for row in rows:
            if any(row):
                yield _read_row(row, at, rows.line_num)
    except csv.Error as error:
        raise InputError(f"{path}:{rows.line_num}: broken CSV ({error}). Check the quotation marks.") from error


def _columns(header: list[str], path: str) -> dict[str, int]:
    """Where each field stands. Raises InputError where the columns that matter are not there."""
    names = [name.strip().lower() for name in header]
    at = {field: names.index(name) for field, known in COLUMNS.items() for name in known if name in names}
    if not {"claim", "url"} <= at.keys() or not {"rating", "verdict"} & at.keys():
        wanted = "claim, url, and rating or verdict"
        raise InputError(f"{path}:1: the first line must name the columns {wanted}; it has: {', '.join(names)[:200]}")
    return at


def _read_row(row: list[str], at: dict[str, int], line: int) -> Item:
    if len(row) <= max(at["claim"], at["url"]):
        return Fault("short_row", f"line {line}")
    told: dict[str, Any] = {field: fuse(" ".join(row[column].split())) for field, column in at.items() if column < len(row)}
    dates = {name: day_of(told.get(name, "")) for name in ("date", "first_seen")}
    return Review(**{**told, **dates, "lang": language_code(told.get("lang", ""))})


def fuse(cell: str) -> str:
    """A cell as it was before an export kept spreadsheets from taking it for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


READERS: dict[str, Callable[[IO[bytes], str], Iterator[Item]]] = {
    "json": _read_json,
    "jsonl": _read_lines,
    "html": _read_html,
    "csv": _read_csv,
}
