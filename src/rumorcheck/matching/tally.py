"""Adds up the weights of 4-grams for all claims of a small corpus at once. Keeps what it read in the index.

A claim has 64 bits of one large integer. A 4-gram's row has its weight in the field of every claim that has the 4-gram, so adding
a few hundred rows, each one addition in C, gives every claim its sum: for 400 claims ten times as fast as a loop over the postings.
To put a row together takes as long as hundreds of additions to one claim, so that only the rows of common 4-grams, which the index
has as bits, are put together at once. Others are added claim by claim until they were asked for often enough.
Weights are fixed-point numbers: integers add up to the same sum in any order.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from math import log

from rumorcheck.corpus.index import Index
from rumorcheck.corpus.numbers import BITS, unpack_numbers

POINT = 40
"""Bits behind the point: an error below 1e-12 in each weight, and room in 64 bits for every 4-gram there can be."""
FEW = 20
"""Claims of which one has a 4-gram, for that to be added claim by claim: one addition of all fields takes as long as to add it to one
claim in twenty."""
WORTH = 600
"""Claims that a row was added to one by one after which it is put together."""
ROOM = 5_000
"""Rows that are put together at most: thirty megabytes with 730 claims."""
KEPT = 60_000
"""Rows that are kept for the next message, a third of a kilobyte each."""
EXACT = 1 << 53
"""Whole numbers up to which a float is exact: to add up floats in a list takes half as long as to add up integers."""
DIGITS = bytes(i & 1 for i in range(256))
"""What the digits of a binary number mean."""


class Row:
    """One 4-gram: how rare it is, and its weight for each claim that has it."""

    __slots__ = ("added", "claims", "fields", "rarity", "weight")

    def __init__(self, rarity: tuple[int, int, int], weight: int, claims: Sequence[int] = (), fields: int = 0) -> None:
        self.rarity = rarity
        """Number of claims that have it, the first and the last of them: what postings are ordered by where they are too many."""
        self.weight = weight
        self.claims = claims
        """The claims; empty where the weights are in `fields`."""
        self.fields = fields
        self.added = 0
        """Claims it was added to one by one, in all messages."""


def gram_weight(size: int, found_in: int) -> float:
    """The squared inverse document frequency of a 4-gram that `found_in` of `size` claims have."""
    return (1.0 + log(size / found_in)) ** 2


def add_rows(buckets: Iterable[int], index: Index, budget: int) -> tuple[list[float], int]:
    """The sum of each claim and the sum of all weights, over the 4-grams in `buckets`: the rarest of them, up to `budget` postings.

    The sums of claims are whole numbers, too, in any order the same.
    """
    known = index.rows
    rows = [row for bucket in buckets if (row := known[bucket] if bucket in known else _read(bucket, index)).weight]
    spent = sum([row.rarity[0] for row in rows])
    if spent > budget:
        rows.sort(key=_rarity)
        while spent > budget:
            spent -= rows.pop().rarity[0]
    total = sum([row.weight for row in rows])
    number: Callable[[int], float] = float if total < EXACT else int
    fields = sum([row.fields for row in rows if row.fields])  # to add nothing to a large integer copies it
    sums = [*map(number, memoryview(fields.to_bytes(8 * index.size, "little")).cast("Q"))]
    few = index.size // FEW
    for row in rows:
        claims = row.claims
        if claims:
            weight = number(row.weight)
            for claim in claims:
                sums[claim] += weight
            if len(claims) > few:
                row.added += len(claims)
                if row.added > WORTH and index.joined_rows < ROOM:
                    _join(row, index)
    return sums, total


def _rarity(row: Row) -> tuple[int, int, int]:
    return row.rarity


NOTHING = Row((0, 0, 0), 0)


def _read(bucket: int, index: Index) -> Row:
    """Read a row and keep it in the index."""
    if len(index.rows) > KEPT:
        index.rows.clear()
        index.joined_rows = 0
    row = index.rows[bucket] = _read_row(index.gram_postings[bucket], index.size)
    index.joined_rows += bool(row.fields)
    return row


def _read_row(packed: memoryview, size: int) -> Row:
    if not packed:
        return NOTHING
    if packed[0] == BITS:
        return _read_bits(int.from_bytes(packed[1:], "little"), size)
    claims = array("H", accumulate(unpack_numbers(packed)))
    return Row((len(claims), claims[0], claims[-1]), _weight(size, len(claims)), claims)


def _weight(size: int, found_in: int) -> int:
    return round(gram_weight(size, found_in) * (1 << POINT))


def _join(row: Row, index: Index) -> None:
    """Put a row together that was added claim by claim."""
    fields = bytearray(8 * index.size)
    for number in row.claims:
        fields[8 * number] = 1
    row.fields, row.claims = int.from_bytes(fields, "little") * row.weight, ()
    index.joined_rows += 1


def _read_bits(bits: int, size: int) -> Row:
    """The row of a 4-gram that a good part of the claims have."""
    rarity = bits.bit_count(), (bits & -bits).bit_length() - 1, bits.bit_length() - 1
    weight = _weight(size, rarity[0])
    fields = bytearray(8 * size)
    fields[::8] = f"{bits:0{size}b}"[::-1].encode().translate(DIGITS)
    return Row(rarity, weight, fields=int.from_bytes(fields, "little") * weight)
