"""Match hints in the compiled index: groups of pattern numbers, encoded as plain integers and back. Text and numbers only."""

from __future__ import annotations

from collections.abc import Sequence

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


def encode_hints(hints: MatchHints, patterns: dict[str, int]) -> list[int]:
    """`hints` as integers; patterns not met before are given the next number in `patterns`."""
    groups = [(SUBJECT, hints.subject), (PREDICATE, hints.predicate), *((NEED, need) for need in hints.needs)]
    groups += [(OPPOSITE, hints.opposite), (HALF, hints.half), (UNLESS, hints.unless)]
    varies = sum(1 << SLOTS.index(slot) for slot in hints.varies)
    encoded = [FRAMES.index(hints.frame) | hints.negative << 1 | varies << 2]
    for kind, group in groups:
        if group:
            encoded += (kind, len(group), *(patterns.setdefault(pattern, len(patterns)) for pattern in group))
    return encoded


def decode_hints(encoded: Sequence[int]) -> CompiledHints:
    """What `encode_hints` wrote."""
    flags = encoded[0]
    required: list[frozenset[int]] = []
    others: dict[int, frozenset[int]] = {}
    at = 1
    while at < len(encoded):
        kind, size = encoded[at], encoded[at + 1]
        group = frozenset(encoded[at + 2 : at + 2 + size])
        if kind in (OPPOSITE, HALF, UNLESS):
            others[kind] = group
        else:
            required.append(group)
        at += 2 + size
    varies = tuple(slot for i, slot in enumerate(SLOTS) if flags >> 2 & 1 << i)
    empty: frozenset[int] = frozenset()
    kept = (others.get(kind, empty) for kind in (OPPOSITE, HALF, UNLESS))
    return CompiledHints(FRAMES[flags & 1], bool(flags & 2), varies, tuple(required), *kept)
