"""Whole numbers as few bytes: UTF-8 is a code that gives small ones a single byte, and Python reads it at the speed of C.

A list of claims that rises is written as gaps, which are small where the list is long. Numbers reach to 0x10FFFF, the last code point.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import sub

MOST = 0x10FFFF
"""The largest number there can be, so that an index holds 1,114,112 claims at most, and as many words of patterns."""

BITS = 0xFF
"""A byte that no UTF-8 begins with: bits follow and no gaps."""


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Any numbers up to `MOST`. Raises ValueError for larger ones."""
    try:
        found = bytes(numbers := [*numbers])
        if found.isascii():
            return found
    except ValueError:
        pass  # some are above 255
    return "".join(map(chr, numbers)).encode("utf-8", "surrogatepass")


def unpack_numbers(packed: bytes | memoryview) -> Sequence[int]:
    """What `pack_numbers` wrote."""
    raw = bytes(packed)
    if raw.isascii():
        return raw
    # "utf-32" alone is known to the interpreter; the names with an order in them would load a module
    return memoryview(str(raw, "utf-8", "surrogatepass").encode("utf-32", "surrogatepass")).cast("I")[1:]


def pack_rising(numbers: Sequence[int], last: int = 0) -> bytes:
    """Numbers in rising order, the first of them from `last` on."""
    return pack_numbers(map(sub, numbers, (last, *numbers)))


def unpack_rising(packed: bytes | memoryview) -> list[int]:
    """What `pack_rising` wrote."""
    return [*accumulate(unpack_numbers(packed))]


def pack_bits(packed: bytes) -> bytes:
    """Rising numbers, packed already, as a bit for each number up to the last, behind the byte `BITS`; as they are where that is longer."""
    if len(packed) <= 2:
        return packed  # most lists are as short as that
    numbers = unpack_rising(packed)
    if len(packed) <= 2 + numbers[-1] // 8:
        return packed
    bits = sum(1 << number for number in numbers)
    return bytes([BITS]) + bits.to_bytes(numbers[-1] // 8 + 1, "little")


def narrow(values: Sequence[int] | array[int]) -> array[int]:
    """Whole numbers from 0 in the narrowest format that holds them."""
    return array(narrowest(max(values, default=0)), values)


def narrowest(largest: int) -> str:
    """The letter of the narrowest format that holds `largest`."""
    return "B" if largest < 1 << 8 else "H" if largest < 1 << 16 else "I" if largest < 1 << 32 else "Q"
