"""Match hints in the compiled index: groups of pattern numbers, encoded as integers and back. Text and numbers only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from operator import sub

from rumorcheck.corpus.numbers import pack_numbers, unpack_numbers
from rumorcheck.models import FRAMES, SLOTS, Frame, MatchHints, Slot
from rumorcheck.records import NamedTuple

SUBJECT, PREDICATE, OPPOSITE, HALF, UNLESS, NEED = range(6)
ADVISES = 2 + len(SLOTS)
"""The bit of the flags for `advises`, behind frame, `negative` and the slots."""

Section = Callable[[int], memoryview]
"""A list of lists of the index: what it has at a place."""
Phrases = Mapping[int, Sequence[tuple[int, tuple[int, ...]]]]
"""Phrases that begin with one element: by their second one, the pattern each fulfils and its further elements."""
NO_PHRASES: Phrases = {}
"""Of the many elements that begin none."""


class CompiledHints(NamedTuple):
    """The hints of one claim with patterns as numbers. `required` holds subject, predicate and each need, in this order."""

    frame: Frame
    negative: bool
    varies: tuple[Slot, ...]
    required: tuple[frozenset[int], ...]
    opposite: frozenset[int]
    half: frozenset[int]
    unless: frozenset[int]
    advises: bool = False


NO_HINTS = CompiledHints("fact", False, (), (), frozenset(), frozenset(), frozenset())


def has_groups(hints: MatchHints) -> bool:
    """Whether the hints say anything of what a message has to have."""
    return any((hints.subject, hints.predicate, hints.needs, hints.opposite, hints.half, hints.unless))


def groups_of(hints: MatchHints) -> list[tuple[int, tuple[str, ...]]]:
    """The groups that have patterns, each with its kind, in the order in which they are written."""
    groups = [(SUBJECT, hints.subject), (PREDICATE, hints.predicate), *((NEED, need) for need in hints.needs)]
    groups += [(OPPOSITE, hints.opposite), (HALF, hints.half), (UNLESS, hints.unless)]
    return [(kind, group) for kind, group in groups if group]


def flags_of(hints: MatchHints) -> int:
    """All that hints say beside their groups, as one number."""
    varies = sum(1 << SLOTS.index(slot) for slot in hints.varies)
    return FRAMES.index(hints.frame) | hints.negative << 1 | varies << 2 | hints.advises << ADVISES


def encode_hints(flags: int, groups: Iterable[tuple[int, Sequence[int]]]) -> bytes:
    """Hints as packed integers; each group with its kind and the numbers of its patterns, rising."""
    encoded = [flags]
    for kind, numbers in groups:
        encoded += (kind, len(numbers), *map(sub, numbers, (0, *numbers)))
    return pack_numbers(encoded)


def decode_hints(packed: bytes | memoryview) -> CompiledHints:
    """What `encode_hints` wrote; no bytes at all are no hints."""
    if not packed:
        return NO_HINTS
    encoded = unpack_numbers(packed)
    flags = encoded[0]
    required: list[frozenset[int]] = []
    others: dict[int, frozenset[int]] = {}
    at = 1
    while at < len(encoded):
        kind, size = encoded[at], encoded[at + 1]
        group = frozenset(accumulate(encoded[at + 2 : at + 2 + size]))
        if kind in (OPPOSITE, HALF, UNLESS):
            others[kind] = group
        else:
            required.append(group)
        at += 2 + size
    varies = tuple(slot for i, slot in enumerate(SLOTS) if flags >> 2 & 1 << i)
    empty: frozenset[int] = frozenset()
    opposite, half, unless = (others.get(kind, empty) for kind in (OPPOSITE, HALF, UNLESS))
    advises = bool(flags >> ADVISES & 1)
    return CompiledHints(FRAMES[flags & 1], bool(flags & 2), varies, tuple(required), opposite, half, unless, advises)


class Fulfilled(dict[int, tuple[tuple[int, ...], Phrases]]):
    """The patterns that each element alone fulfils, and the phrases that begin with it; read when an element is first asked for."""

    def __init__(self, patterns: Section, pairs: Section, phrases: Section) -> None:
        super().__init__()
        self._patterns, self._pairs, self._phrases = patterns, pairs, phrases

    def __missing__(self, element: int) -> tuple[tuple[int, ...], Phrases]:
        found = self[element] = tuple(self._patterns(element)), self._read_phrases(element)
        return found

    def _read_phrases(self, element: int) -> Phrases:
        pairs, packed = unpack_numbers(self._pairs(element)), unpack_numbers(self._phrases(element))
        if not pairs and not packed:
            return NO_PHRASES
        phrases: dict[int, list[tuple[int, tuple[int, ...]]]] = {}
        for second, pattern in zip(pairs[::2], pairs[1::2], strict=True):
            phrases.setdefault(second, []).append((pattern, ()))
        at = 0
        while at < len(packed):
            end = at + 2 + packed[at + 1]
            phrases.setdefault(packed[at + 2], []).append((packed[at], tuple(packed[at + 3 : end])))
            at = end
        return phrases
