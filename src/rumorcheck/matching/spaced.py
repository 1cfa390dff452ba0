"""Words that were written letter by letter with no more between them than between their letters: `s e g u r o s o c i a l`.

Where one ends and the next begins is told by the words that claims have. Loaded only for a message with such a stretch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from rumorcheck.text.normalize import Normalized

LONGEST_RUN = 400
"""Letters of a stretch that is cut into words."""
MOST_RUNS = 20
"""Stretches of a message that are cut: the cost of a lookup stays bounded."""
LONGEST = 30
"""Letters of a word that is looked for in it, ..."""
SHORTEST = 2
"""... and the least it has."""

Part = tuple[str, int, int]
"""A word and where it begins and ends in the original."""


def part_words(text: Normalized, places: Iterable[int], is_word: Callable[[str], bool]) -> Normalized:
    """The text with the stretches at these places as the words they are made of; `text` itself where none is made of words alone."""
    parted = {at: parts for at in islice(places, MOST_RUNS) if len(parts := _parts(text, at, is_word)) > 1}
    if not parted:
        return text
    words: list[Part] = []
    gaps = text.gaps[:1]
    for at, whole in enumerate(zip(text.words, text.starts, text.ends, strict=True)):
        parts = parted.get(at, [whole])
        words += parts
        gaps += [" "] * (len(parts) - 1) + [text.gaps[at + 1]]
    starts, ends = [start for _, start, _ in words], [end for _, _, end in words]
    return text._replace(words=[word for word, _, _ in words], starts=starts, ends=ends, gaps=gaps)


def _parts(text: Normalized, at: int, is_word: Callable[[str], bool]) -> list[Part]:
    run, original = text.words[at], text.original
    letters = [place for place in range(text.starts[at], text.ends[at]) if original[place].isalnum()]
    if len(letters) != len(run) or len(run) > LONGEST_RUN:
        return []  # folding made other letters of some: nobody can tell where each stood
    parts: list[Part] = []
    begin = 0
    behind_one = cut(run[1:], is_word)  # `a g e r m a n flag`
    for length in max(cut(run, is_word), [1, *behind_one] if behind_one else [], key=_worth):
        end = begin + length
        parts.append((run[begin:end], letters[begin], letters[end - 1] + 1))
        begin = end
    return parts


def _worth(lengths: list[int]) -> int:
    return sum(length * length for length in lengths)


def cut(run: str, is_word: Callable[[str], bool]) -> list[int]:
    """The lengths of the words that make `run`, the longer ones the better; empty where there is no such cut.

    >>> cut("segurosocial", {"seguro", "social", "so", "se"}.__contains__), cut("seguroxy", {"seguro"}.__contains__)
    ([6, 6], [])
    """
    size = len(run)
    best = [(0, 0)] + [(-1, 0)] * size
    for stop in range(SHORTEST, size + 1):
        for length in range(SHORTEST, min(LONGEST, stop) + 1):
            before = best[stop - length][0]
            if before >= 0 and before + length * length > best[stop][0] and is_word(run[stop - length : stop]):
                best[stop] = (before + length * length, length)
    lengths: list[int] = []
    at = size
    while at and best[at][0] >= 0:
        lengths.append(best[at][1])
        at -= best[at][1]
    return lengths[::-1]
