"""Turns claims with their features round: for each feature the claims that have it. Memory stays bounded, however many claims come.

What is more than `RUN` goes to a temporary file as a sorted run; at the end the runs are read side by side. Claims come in order, so
that the pieces of one feature only have to be joined.
"""

from __future__ import annotations

from array import array
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterator
from heapq import merge
from itertools import repeat

from rumorcheck.corpus.numbers import pack_rising
from rumorcheck.corpus.sections import Sections, Spool

RUN = 1 << 22
"""Postings held in memory: about 60 MB."""

Order = Callable[[int], "int | str"]


class Inverter:
    """Claims by feature. Features are numbers from 0."""

    def __init__(self, sections: Sections, order: Order = int) -> None:
        """`order` gives what features are sorted by; it must not change once a feature was met."""
        self.found = array("I")
        """How many claims have each feature; complete once `lists` was gone through."""
        self._last = array("I")
        self._sections, self._order = sections, order
        self._lists: defaultdict[int, list[int]] = defaultdict(list)
        self._held = 0
        self._runs: list[Spool] = []

    def add(self, claim: int, features: Collection[int]) -> None:
        """A claim with its features, after all those before it."""
        deque(map(list.append, map(self._lists.__getitem__, features), repeat(claim)), maxlen=0)
        self._held += len(features)
        if self._held > RUN:
            self._spill()

    def fold(self, mask: int) -> None:
        """Let features that agree in the bits of `mask` be one. Possible as long as all of them are in memory."""
        if self._runs:
            raise ValueError("some features are on disk already")
        lists: defaultdict[int, list[int]] = defaultdict(list)
        for feature, claims in self._lists.items():
            known = lists.get(feature & mask)
            lists[feature & mask] = sorted({*known, *claims}) if known else claims
        self._lists = lists

    def lists(self) -> Iterator[tuple[int, bytes]]:
        """Each feature with its claims, packed; in order."""
        if not self._runs:
            yield from self._packed()
            return
        self._spill()
        feature, pieces = -1, [b""]
        for _, _, other, piece in merge(*(self._read(number, run) for number, run in enumerate(self._runs))):
            if other != feature:
                if feature >= 0:
                    yield feature, b"".join(pieces)
                feature, pieces = other, []
            pieces.append(piece)
        yield feature, b"".join(pieces)

    def _packed(self) -> Iterator[tuple[int, bytes]]:
        """What is in memory, in order; the memory is free afterwards."""
        lists, found, last = self._lists, self.found, self._last
        self._lists, self._held = defaultdict(list), 0
        missing = max(lists, default=-1) + 1 - len(found)
        found.frombytes(bytes(4 * max(0, missing)))
        last.frombytes(bytes(4 * max(0, missing)))
        for feature in sorted(lists, key=self._order):
            claims = lists[feature]
            yield feature, pack_rising(claims, last[feature])
            found[feature] += len(claims)
            last[feature] = claims[-1]

    def _spill(self) -> None:
        run = self._sections.spool()
        for feature, packed in self._packed():
            run.write(array("I", (feature, len(packed))).tobytes() + packed)
        self._runs.append(run)

    def _read(self, number: int, run: Spool) -> Iterator[tuple[int | str, int, int, bytes]]:
        run.seek(0)
        while head := run.read(8):
            feature, length = memoryview(head).cast("I")
            yield self._order(feature), number, feature, run.read(length)
