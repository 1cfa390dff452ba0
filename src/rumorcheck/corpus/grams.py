"""The 4-grams of claims: cut, hashed, and which claims have them. A word is cut once, however many claims have it."""

from __future__ import annotations

from array import array
from itertools import chain
from math import log
from operator import add
from sys import byteorder
from zlib import crc32

from rumorcheck.corpus.invert import Inverter
from rumorcheck.corpus.layout import DENSE, LONGEST
from rumorcheck.corpus.numbers import pack_bits
from rumorcheck.corpus.sections import ListWriter, Sections
from rumorcheck.text.terms import GRAM

WIDE = 20
"""Bits of a bucket in a large corpus; smaller ones leave some out."""
KEPT = 50_000
"""Words whose 4-grams are remembered; above this the memory starts anew."""
POINT = 40
"""Bits behind the point of a weight here: whole numbers have the same sum in any order, on every machine."""


def bucket_bits(characters: int) -> int:
    """About one bucket for every two gram postings, 2^16 to 2^20. Fewer buckets cost small corpora 2 points of MAP@5."""
    return min(WIDE, max(16, (characters // 8).bit_length()))


def gram_weight(found_in: int, claims: int) -> float:
    """Inverse document frequency of a 4-gram: 1 + ln(N / df), 0 where it is in no claim."""
    return 1.0 + log(claims / found_in) if found_in else 0.0


class Buckets(dict[str, int]):
    """The bucket of a 4-gram."""

    def __missing__(self, gram: str) -> int:
        if len(self) > 4 * KEPT:
            self.clear()
        bucket = self[gram] = crc32(gram.encode("utf-8", "surrogatepass")) >> 7 & (1 << WIDE) - 1
        return bucket


class Cutter(dict[str, "tuple[tuple[int, ...], str, str]"]):
    """The buckets of a word with a space at both ends, and its ends: the last two letters and the first two."""

    def __init__(self) -> None:
        super().__init__()
        self._buckets, self._across = Buckets(), Across()

    def __missing__(self, word: str) -> tuple[tuple[int, ...], str, str]:
        if len(self) > KEPT:
            self.clear()
        text = f" {word} "
        own = tuple(self._buckets[text[at : at + GRAM]] for at in range(len(text) - GRAM + 1))
        found = self[word] = own, text[-3:-1], text[1:3]
        return found

    def buckets(self, wordings: list[list[str]]) -> set[int]:
        """What `gram_buckets` gives for all wordings together, with `WIDE` bits: those of the words, and those across two words."""
        found: set[int] = set()
        across: set[str] = set()
        for words in wordings:
            if words:
                own, lasts, firsts = zip(*map(self.__getitem__, words), strict=True)
                found.update(*own)
                across.update(map(add, lasts, firsts[1:]))
        found.update(*map(self._across.__getitem__, across))
        return found


class Across(dict[str, "tuple[int, int]"]):
    """The buckets of the 4-grams with a space inside that two words make, by the last two letters of one and the first two of the next.

    A word of one letter has a space for the other.
    """

    def __init__(self) -> None:
        super().__init__()
        self._buckets = Buckets()

    def __missing__(self, ends: str) -> tuple[int, int]:
        if len(self) > 4 * KEPT:
            self.clear()
        found = self[ends] = self._buckets[f"{ends[:2]} {ends[2]}"], self._buckets[f"{ends[1]} {ends[2:]}"]
        return found


def masked(numbers: bytes, bits: int) -> bytes:
    """Numbers of four bytes with their lowest `bits` alone: all of them at once, as one large number."""
    mask = ((1 << bits) - 1).to_bytes(4, byteorder) * (len(numbers) // 4)
    kept = int.from_bytes(numbers, byteorder) & int.from_bytes(mask, byteorder)
    return kept.to_bytes(len(numbers), byteorder)


class Grams:
    """The sections about 4-grams."""

    def __init__(self, sections: Sections) -> None:
        self._sections, self._cutter = sections, Cutter()
        self._claims = Inverter(sections)
        self._own, self._sizes = sections.spool(), array("I")
        self._characters = 0

    def add(self, wordings: list[list[str]]) -> None:
        """The folded words of each wording of the next claim."""
        buckets = self._cutter.buckets(wordings)
        self._claims.add(len(self._sizes), buckets)
        self._own.write(array("I", buckets).tobytes())
        self._sizes.append(len(buckets))
        self._characters += sum(map(len, chain.from_iterable(wordings))) + sum(map(len, wordings))

    def finish(self) -> int:
        """Write the sections; give the bits of a bucket."""
        bits = bucket_bits(self._characters)
        if bits < WIDE:
            self._claims.fold((1 << bits) - 1)
        postings, dense = ListWriter(self._sections, "gram_claims"), len(self._sizes) <= DENSE
        for bucket, packed in self._claims.lists():
            if len(packed) <= LONGEST:
                postings.append(bucket, pack_bits(packed) if dense else packed)
        postings.close()
        self._write_norms(bits)
        return bits

    def _write_norms(self, bits: int) -> None:
        """The length of each claim's vector of weights."""
        size = len(self._sizes)
        weight = {df: round(gram_weight(df, size) ** 2 * (1 << POINT)) for df in {*self._claims.found}}
        weights = [*map(weight.__getitem__, self._claims.found)]
        norms = array("f")
        self._own.seek(0)
        for length in self._sizes:
            own = self._own.read(4 * length)
            buckets = memoryview(own).cast("I") if bits == WIDE else {*memoryview(masked(own, bits)).cast("I")}
            norms.append((sum(map(weights.__getitem__, buckets)) / (1 << POINT)) ** 0.5 or 1.0)
        self._sections.add("norms", norms)
