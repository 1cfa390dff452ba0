"""Dates and times at the head of a WhatsApp line, and which of day and month comes first. Pure functions.

The layouts of two platforms and many locales are one pattern: a date of three numbers, a time of two or three, perhaps the half of
the day; in brackets (iPhone, pasted bubbles) or followed by a dash (Android). Every line of a file has the shape of its first one,
so that a pasted bubble inside a message is not taken for a message of its own.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

# Marks of writing direction that iPhones put before a line, a name or a text; U+FEFF where files were joined.
MARKS = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"

_HALVES = r"[ap]\.?\s?m\.?|vorm\.?|nachm\.?|ÖÖ|ÖS|öö|ös"
_AFTERNOON = ("p", "n", "ös")
_STAMP = re.compile(
    rf"[{MARKS}]*(?P<bracket>\[)?"
    r"(?P<a>\d{1,4})(?P<part>[./-])\s?(?P<b>\d{1,2})(?P=part)\s?(?P<c>\d{4}|\d{2})\.?"
    r"(?:,\s?|\s(?:à|a las|às|om|um|at|o)\s|\s)"
    r"(?:(?P<early>ÖÖ|ÖS)\s)?"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?:\s?Uhr)?"
    rf"(?:\s?(?P<half>{_HALVES}))?"
    r"(?(bracket)\]\s?|\s[-–]\s)",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset("0123456789[" + MARKS)

Numbers = tuple[int, int, int]
"""The three numbers of a date as they stand in the line."""
ORDERS: dict[str, tuple[int, int, int]] = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}
"""Where year, month and day stand among the numbers of a date. The likelier order comes first."""


class Shape(NamedTuple):
    """What all stamps of one file have in common."""

    bracket: bool
    part: str
    seconds: bool
    halves: bool
    """Whether the clock counts twelve hours."""


class Stamp(NamedTuple):
    """The head of a line."""

    shape: Shape
    numbers: Numbers
    clock: str
    """`10:01` or `10:01:22`, on 24 hours."""
    rest: str
    """The line after it."""


def read_stamp(line: str) -> Stamp | None:
    """The stamp at the head of `line`, or None.

    >>> read_stamp("16.09.25, 10:01 - Anna: hi")[1:]
    ((16, 9, 25), '10:01', 'Anna: hi')
    >>> read_stamp("[9/16/25, 10:01:22\\u202fPM] Anna: hi")[1:]
    ((9, 16, 25), '22:01:22', 'Anna: hi')
    """
    if line[:1] not in _BEGINNINGS:
        return None
    found = _STAMP.match(line)
    if found is None:
        return None
    bracket, one, part, two, three, early, hour, minute, second, late = found.groups()
    half = (late or early or "").lower()
    clock = _clock(int(hour), minute, second, half)
    if not clock:
        return None
    shape = Shape(bool(bracket), part, bool(second), bool(half))
    return Stamp(shape, (int(one), int(two), int(three)), clock, line[found.end() :])


def _clock(hour: int, minute: str, second: str | None, half: str) -> str:
    """The time on 24 hours; empty where there is no such time."""
    if half:
        if not 0 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half.startswith(_AFTERNOON) else 0)
    if hour > 23 or int(minute) > 59 or int(second or 0) > 59:
        return ""
    return f"{hour:02}:{minute}" + (f":{second}" if second else "")


@lru_cache(4096)  # a day has many messages
def read_day(numbers: Numbers, order: str) -> str:
    """The ISO date of `numbers` in `order`; empty where there is no such day.

    >>> read_day((16, 9, 25), "dmy"), read_day((16, 9, 25), "mdy")
    ('2025-09-16', '')
    """
    year, month, day = (numbers[at] for at in ORDERS[order])
    if year < 100 and order != "ymd":
        year += 2000
    if not 1990 <= year <= 2100:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def decide_order(dates: Sequence[Numbers], shape: Shape) -> tuple[str, bool]:
    """The order of `dates`, and whether they allow no other.

    A file runs forward in time, so of several possible orders the one with the fewest steps back is taken; after that American
    dates are told by their slashes and twelve hours.
    """
    readings = {order: [read_day(numbers, order) for numbers in dates] for order in ORDERS}
    valid = {order: sum(map(bool, days)) for order, days in readings.items()}
    most = max(valid.values(), default=0)
    possible = [order for order in ORDERS if valid[order] == most]
    if len(possible) == 1:
        return possible[0], True
    american = shape.part == "/" and shape.halves
    usual = {"mdy": 0, "dmy": 1} if american else {"dmy": 0, "mdy": 1}
    return min(possible, key=lambda order: (_steps_back(readings[order]), usual.get(order, 2))), False


def _steps_back(days: Iterable[str]) -> int:
    """How often a day stands before the one that precedes it."""
    known = [day for day in days if day]
    return sum(later < earlier for earlier, later in pairwise(known))
