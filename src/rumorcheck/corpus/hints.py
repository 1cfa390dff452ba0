"""Match hints in the compiled index: groups of pattern numbers, encoded as integers and back. Text and numbers only."""

from __future__ import annotations

from itertools import accumulate
from operator import sub

from rumorcheck.corpus.numbers import pack_numbers, unpack_numbers
from rumorcheck.models import FRAMES, SLOTS, Frame, MatchHints, Slot
from rumorcheck.records import NamedTuple

SUBJECT, PREDICATE, OPPOSITE, HALF, UNLESS, NEED = range(6)


class CompiledHints(NamedTuple):
    """The hints of one claim with patterns as numbers. `required` holds subject, predicate and each need, in this order."""

    frame: Frame
    negative: bool
    varies: tuple[Slot, ...]
    required: tuple[frozenset[int], ...]
    opposite: frozenset[int]
    half: frozenset[int]
    unless: frozenset[int]


NO_HINTS = CompiledHints("fact", False, (), (), frozenset(), frozenset(), frozenset())


def has_groups(hints: MatchHints) -> bool:
    """Whether the hints say anything of what a message has to have."""
    return any((hints.subject, hints.predicate, hints.needs, hints.opposite, hints.half, hints.unless))


def encode_hints(hints: MatchHints, patterns: dict[str, int]) -> bytes:
    """`hints` as packed integers; patterns not met before are given the next number in `patterns`."""
    groups = [(SUBJECT, hints.subject), (PREDICATE, hints.predicate), *((NEED, need) for need in hints.needs)]
    groups += [(OPPOSITE, hints.opposite), (HALF, hints.half), (UNLESS, hints.unless)]
    varies = sum(1 << SLOTS.index(slot) for slot in hints.varies)
    encoded = [FRAMES.index(hints.frame) | hints.negative << 1 | varies << 2]
    for kind, group in groups:
        if group:
            numbers = sorted({patterns.setdefault(pattern, len(patterns)) for pattern in group})
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
    kept = (others.get(kind, empty) for kind in (OPPOSITE, HALF, UNLESS))
    return CompiledHints(FRAMES[flags & 1], bool(flags & 2), varies, tuple(required), *kept)
