"""Reads WhatsApp's text export and bubbles pasted from it, iPhone and Android, in whatever locale. Streams; keeps one message.

A line with a stamp begins a message, every other line continues one. The date order is decided from the first lines of the file.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from rumorcheck.chats.lines import decode_head, read_lines
from rumorcheck.chats.posts import LONGEST, Notes, Post, PostKind
from rumorcheck.chats.source import Source
from rumorcheck.chats.stamps import MARKS, ORDERS, Numbers, Shape, Stamp, decide_order, read_day, read_stamp
from rumorcheck.chats.whatsapp_words import DELETED, EDITED, ENCRYPTED, MEDIA, MEDIA_ENDS, NOTICE_LENGTH, SHORTEST_NOTICE

AHEAD_LINES, AHEAD_CHARACTERS = 20_000, 4 << 20
"""How far the file is read ahead to decide the order of its dates."""
FIRST_LINES = 20
"""Lines among which the first stamp must be."""
LONGEST_NAME = 100
"""Characters of a name; what stands before a colon and is longer is a notice."""

_QUOTES = (("„", "“"), ("“", "”"), ("«", "»"))
_DIRECTIONS = str.maketrans("", "", MARKS)

Line = tuple[int, str]


def recognise(head: bytes) -> bool:
    """Whether one of the first lines has a stamp."""
    return any(read_stamp(line) for line in decode_head(head).split("\n")[:FIRST_LINES])


def read(source: Source) -> Iterator[Post]:
    """The messages of the export, in its order. What stands before the first stamp is a message without time and sender."""
    lines = read_lines(source.stream, source.head)
    ahead = _read_ahead(lines)
    stamps = [stamp for stamp in (read_stamp(line) for _, line in ahead) if stamp]
    shape = stamps[0].shape
    dates = list(dict.fromkeys(stamp.numbers for stamp in stamps if stamp.shape == shape))
    source.notes.order, source.notes.certain = decide_order(dates, shape)
    return _join(chain(ahead, lines), shape, source.notes)


def _read_ahead(lines: Iterator[Line]) -> list[Line]:
    ahead: list[Line] = []
    size = 0
    for line in lines:
        ahead.append(line)
        size += len(line[1])
        if len(ahead) >= AHEAD_LINES or size >= AHEAD_CHARACTERS:
            break
    return ahead


def _join(lines: Iterable[Line], shape: Shape, notes: Notes) -> Iterator[Post]:
    """Messages from lines."""
    head: tuple[str, str, bool] = ("", "", False)
    place, size, parts = 1, 0, list[str]()
    last = 0
    for number, line in lines:
        stamp = read_stamp(line) if number != last else None
        day = _day(stamp, shape, notes) if stamp else ""
        if stamp and day:
            if parts:
                yield _post(head, place, parts, size, notes)
            sender, text, named = _part(stamp.rest)
            head = (f"{day}T{stamp.clock}", sender, named)
            place, size, parts = number, len(text), [text]
        elif number == last and parts:  # the next piece of a line too long to be read at once
            size += len(line)
            parts[-1] += line if size <= LONGEST else ""
        else:
            size += len(line) + 1
            if size <= LONGEST:
                parts.append(line)
        last = number
    if parts:
        yield _post(head, place, parts, size, notes)


def _day(stamp: Stamp, shape: Shape, notes: Notes) -> str:
    """The day of a stamp; empty where it is none of this file's. A guessed order gives way to a date that contradicts it."""
    if stamp.shape != shape:
        return ""
    day = read_day(stamp.numbers, notes.order)
    if day or notes.certain:
        return day
    order = _other_order(stamp.numbers)
    if order:
        notes.order, notes.certain = order, True
        return read_day(stamp.numbers, order)
    return ""


def _other_order(numbers: Numbers) -> str:
    return next((order for order in ORDERS if read_day(numbers, order)), "")


def _part(rest: str) -> tuple[str, str, bool]:
    """Sender and text of a line after its stamp; a notice has no sender.

    >>> _part("Anna: hi: there"), _part("Anna hat den Betreff zu „Plan: B“ geändert")
    (('Anna', 'hi: there', True), ('', 'Anna hat den Betreff zu „Plan: B“ geändert', False))
    """
    name, colon, text = rest.partition(": ")
    if not colon and rest.endswith(":"):
        name, colon, text = rest[:-1], ":", ""
    name = name.translate(_DIRECTIONS).strip().removeprefix("~\u202f").removeprefix("~ ")
    if not colon or not name or len(name) > LONGEST_NAME or _is_inside_quotes(name):
        return "", rest, False
    return name, text, True


def _is_inside_quotes(name: str) -> bool:
    """Whether a quotation begins in `name` and does not end: the colon stands in the quoted subject of a group."""
    return name.count('"') % 2 == 1 or any(name.count(first) > name.count(last) for first, last in _QUOTES if first in name)


def _post(head: tuple[str, str, bool], place: int, parts: list[str], size: int, notes: Notes) -> Post:
    at, sender, named = head
    if size > LONGEST:
        notes.cut += 1
    text = "\n".join(parts).rstrip("\n")[:LONGEST]
    kind, text = classify(text) if named or not at else ("system", text)
    return Post(at, sender, text, kind, place=place)


def classify(text: str) -> tuple[PostKind, str]:
    """What a text is, and what of it the sender wrote.

    >>> classify("IMG-20250916-WA0001.jpg (Datei angehängt)\\nBitte teilen!"), classify("<Media omitted>")
    (('text', 'Bitte teilen!'), ('media', ''))
    """
    if len(text) < SHORTEST_NOTICE:
        return "text", text
    if len(text) < 3 * NOTICE_LENGTH and ENCRYPTED.match(text):
        return "system", text
    if len(text) <= NOTICE_LENGTH and DELETED.fullmatch(text.strip()):
        return "deleted", ""
    if "<" in text:
        text = EDITED.sub("", text)
    bare = MEDIA.sub("", text) if _may_hold_media(text) else text
    if bare != text:
        bare = bare.strip().strip(MARKS)
        return ("text", bare) if bare else ("media", "")
    if text.startswith("\u200e") and "\n" not in text and len(text) <= NOTICE_LENGTH:
        return "system", text
    return "text", text


def _may_hold_media(text: str) -> bool:
    """A cheap look before the long pattern: most messages have none of its signs."""
    if "<" in text or "(" in text or "\u200e" in text:
        return True
    return len(text) <= NOTICE_LENGTH and (text.endswith(MEDIA_ENDS) or text[:9].lower() == "pominięto")
