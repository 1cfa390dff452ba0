"""What was changed against the stored wording: numbers, amounts, dates, places, names. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rumorcheck.matching.vocabulary import COUNTRIES, MONTH_SET, NEGATORS, WEEKDAY_SET
from rumorcheck.models import Change, ChangeKind
from rumorcheck.text.normalize import Normalized, fold_words, normalize
from rumorcheck.text.terms import is_light, stem

MOST = 6
"""Changes told at most."""
LONGEST = 400
"""Words compared; a longer stretch is an entry of its own kind, and a diff of it helps nobody."""
KEPT = 10_000
"""Words whose stems are remembered: a message and what it repeats have most of them in common."""
_CURRENCY = frozenset(["euro", "euros", "eur", "cent", "cents", "dollar", "dollars", "pfund", "pounds", "franken", "chf", "usd"])
_PLACES = frozenset(COUNTRIES.split())


def find_changes(stored: str, message: Normalized, first: int, last: int) -> tuple[Change, ...]:
    """The exchanged words between a stored wording and words `first` to `last` (exclusive) of a message."""
    ours, theirs = fold_words(stored), message.words[first:last]
    if not theirs or max(len(theirs), len(ours)) > LONGEST:
        return ()
    wording: Normalized | None = None  # most copies change nothing: where the stored words stand is told for those that do
    changes: list[Change] = []
    for a, b, c, d in exchanged([*map(_stem, ours)], [*map(_stem, theirs)]):
        if b - a <= 3 and d - c <= 3:
            old, new = _trim(ours, a, b), _trim(theirs, c, d)
            if old and new:
                kind = _kind(ours[old[0] : old[1]], theirs[new[0] : new[1]], ours, old[1])
                if kind:
                    wording = wording or normalize(stored)
                    changes.append(Change(kind, _quote(wording, *old), _quote(message, first + new[0], first + new[1])))
    return tuple(changes[:MOST])


_stem = lru_cache(KEPT)(stem)


def exchanged(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where words of `old` (first to second number, exclusive) gave way to words of `new` (third to fourth).

    What `difflib` calls "replace" where no word counts as junk; to load it takes longer than to compare two letters.

    >>> [*exchanged("send it to 20 friends".split(), "send this to 12 friends today".split())]
    [(1, 2, 1, 2), (3, 4, 3, 4)]
    """
    places: dict[str, list[int]] = {}
    for j, word in enumerate(new):
        places.setdefault(word, []).append(j)
    same: list[tuple[int, int, int]] = [(len(old), len(new), 0)]
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        a, b, c, d = waiting.pop()
        first, other, size = _longest_run(old, places, (a, b, c, d))
        if size:
            same.append((first, other, size))
            waiting += [(a, first, c, other), (first + size, b, other + size, d)]
    i = j = 0
    for first, other, size in sorted(same):
        if i < first and j < other:
            yield i, first, j, other
        i, j = first + size, other + size


def _longest_run(
    old: Sequence[str], places: Mapping[str, Sequence[int]], within: tuple[int, int, int, int]
) -> tuple[int, int, int]:
    """The longest run of the same words within two stretches: where it begins in each, and its length; the first of those as long."""
    a, b, c, d = within
    best = a, c, 0
    before: dict[int, int] = {}
    for i in range(a, b):
        here: dict[int, int] = {}
        for j in places.get(old[i], ()):
            if c <= j < d:
                size = here[j] = before.get(j - 1, 0) + 1
                if size > best[2]:
                    best = i - size + 1, j - size + 1, size
        before = here
    return best


def _trim(words: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    while first < last and is_light(words[first]):
        first += 1
    while last > first and is_light(words[last - 1]):
        last -= 1
    return (first, last) if first < last else None


def _kind(old: Sequence[str], new: Sequence[str], words: Sequence[str], after: int) -> ChangeKind | None:
    both = {*old, *new}
    if any(word[0].isdigit() for word in old) and any(word[0].isdigit() for word in new):
        return "amount" if (after < len(words) and words[after] in _CURRENCY) or both & _CURRENCY else "number"
    if both & WEEKDAY_SET or both & MONTH_SET:
        return "date"
    if both & _PLACES:
        return "place"
    if both & NEGATORS:
        return "negation"
    return "other" if len(old) == len(new) == 1 else None


def _quote(text: Normalized, first: int, last: int) -> str:
    return text.original[text.starts[first] : text.ends[last - 1]]
