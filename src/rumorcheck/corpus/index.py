"""Reads a compiled index: a view over bytes that decodes only what one lookup touches. Opens files, writes none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from sys import byteorder
from zlib import crc32, decompress, decompressobj, error

from rumorcheck.corpus.hints import CompiledHints, Fulfilled, decode_hints
from rumorcheck.corpus.layout import (
    BLOCK,
    CARDS,
    CHECKSUM,
    ENTRY_SIZE,
    FEW_WORDINGS,
    FORMAT,
    HEADER_SIZE,
    MAGIC,
    PARTS,
    RAW,
    SECTIONS,
    is_full,
)
from rumorcheck.corpus.numbers import unpack_numbers, unpack_rising
from rumorcheck.corpus.record import unpack_cards, unpack_claim, unpack_texts
from rumorcheck.errors import IndexFault
from rumorcheck.models import Claim, CorpusInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CACHED_WORDS = 50_000
"""Words whose pattern hits are remembered; above this the memory of a long batch starts anew."""
SHORTEST_STEM = 3
"""ASCII letters of a word's beginning or end from which there can be an open pattern; the linter holds corpora to it."""
LONGEST_END = 24
"""Letters of the longest ending there can be an open pattern for."""
DIGITS = 8
"""Bytes in which the length of a record's first part ends, if no text of a claim is longer than ten megabytes."""
WITHIN = (1 << BLOCK) - 1


class Slots:
    """Which of many places are taken, and how many are before each."""

    __slots__ = ("bits", "bytes", "mask", "ranks")

    def __init__(self, bits: memoryview, ranks: memoryview) -> None:
        self.bits, self.ranks = bits, ranks
        self.bytes = bits.cast("B")
        """A bit for each place, to be asked where most are free: small numbers are faster."""
        self.mask = (len(bits) << BLOCK) - 1

    def rank(self, place: int) -> int:
        """The number of taken places before `place`, or -1 where it is not taken itself."""
        block, shift = place >> BLOCK, place & WITHIN
        bits: int = self.bits[block]
        if not bits >> shift & 1:
            return -1
        return int(self.ranks[block]) + (bits & (1 << shift) - 1).bit_count()


class Lists:
    """A list of lists over mapped bytes: `lists[i]` is a view."""

    __slots__ = ("_bits", "_blocks", "_full", "_ranks", "_starts", "_values")

    def __init__(self, sections: Mapping[str, memoryview], name: str) -> None:
        self._values, self._blocks, self._bits, self._ranks, self._starts = (sections[f"{name}{part}"] for part in PARTS)
        self._full = len(self._starts) - 1 if is_full(self._bits, self._ranks) else -1
        """How many lists there are where none is empty: then nothing has to be counted to find one."""

    def start(self, number: int) -> int:
        """Where list `number` starts, or would if it had anything in it."""
        if number <= self._full:
            return int(self._blocks[number >> BLOCK] + self._starts[number])
        block, shift = number >> BLOCK, number & WITHIN
        if block >= len(self._bits):
            return int(self._blocks[-1])
        bits: int = self._bits[block]
        if not bits >> shift:
            return int(self._blocks[block + 1])
        return int(self._blocks[block] + self._starts[self._ranks[block] + (bits & (1 << shift) - 1).bit_count()])

    def between(self, first: int, last: int) -> memoryview:
        """The values of lists `first` to `last` (exclusive) as one."""
        return self._values[self.start(first) : self.start(last)]

    def __getitem__(self, number: int) -> memoryview:
        if number < self._full:
            blocks, starts, after = self._blocks, self._starts, number + 1
            return self._values[blocks[number >> BLOCK] + starts[number] : blocks[after >> BLOCK] + starts[after]]
        block, shift = number >> BLOCK, number & WITHIN
        if block >= len(self._bits):
            return self._values[:0]
        bits: int = self._bits[block]
        if not bits >> shift & 1:
            return self._values[:0]
        blocks, at = self._blocks, self._ranks[block] + (bits & (1 << shift) - 1).bit_count()
        end = blocks[block] + self._starts[at + 1] if bits >> shift > 1 else blocks[block + 1]
        return self._values[blocks[block] + self._starts[at] : end]


class Index:
    """A compiled corpus. Safe to share between threads for reading; caches only what can be computed again."""

    def __init__(self, data: bytes | memoryview, *, verify: bool = True) -> None:
        """Raises IndexFault where `data` is truncated, of another version or, unless `verify` is off, damaged anywhere."""
        self.data = memoryview(data)
        """The bytes of the index, for other processes to open."""
        sections = read_sections(self.data, verify=verify)
        name, version, date, claims, bits, lengths, bare, self.content = unpack_texts(bytes(sections["info"]))
        self.size, self.bits = int(claims), int(bits)
        self.info = CorpusInfo(name, version, date, self.size)
        self.average_length: float = int(lengths) / self.size if self.size else 1.0
        self._any_bare = int(bare) > 0
        self.norms = sections["norms"]
        self._norms: list[float] | None = None
        self.damping: list[float] = []
        """What retrieval makes of the lengths of all claims."""
        self.term_weights: Sequence[float] = sections["term_weights"]
        self.lengths: Sequence[int] = sections["lengths"]
        self.term_letters: Sequence[int] = sections["terms.letters"]
        self._dictionary, self._domain_texts = sections["dictionary"], sections["domains"]
        self._term_slots = Slots(sections["term_bits"], sections["term_ranks"])
        self._element_slots = Slots(sections["element_bits"], sections["element_ranks"])
        self._term_numbers, self._element_prints = sections["term_numbers"], sections["element_prints"]
        self._claims, self._cards, self._ids, self._terms = (
            Lists(sections, name) for name in ("claims", "cards", "ids", "terms")
        )
        self.term_postings, self.gram_postings = Lists(sections, "term_claims"), Lists(sections, "gram_claims")
        """The claims of each stem and of each bucket of 4-grams, packed: their bytes are about as many as the claims."""
        self._variants, self._wordings = Lists(sections, "variants"), Lists(sections, "wordings")
        self._hints = Lists(sections, "hints")
        self._spelled = Lists(sections, "spelled")
        self._related, self._subject_claims = Lists(sections, "related"), Lists(sections, "subject_claims")
        self.rows: dict[int, Any] = {}
        """What retrieval made of the postings of a 4-gram, by its bucket."""
        self.joined_rows = 0
        """How many of them have a field for every claim."""
        self.words: dict[str, Any] = {}
        """What the matcher made of a folded word."""
        self._entry_cache: dict[int, tuple[str, int]] = {}
        self._element_cache: dict[str, tuple[int, ...]] = {}
        self.fulfilled = Fulfilled(*(Lists(sections, name).__getitem__ for name in ("element_patterns", "pairs", "phrases")))
        """What each element fulfils."""
        self._subject_cache: dict[int, list[int]] = {}
        self._bare_cache: dict[int, bool] = {}
        self._hints_cache: dict[int, CompiledHints] = {}
        self._domains: dict[str, list[int]] | None = None

    def all_norms(self) -> list[float]:
        """The length of every claim's vector of 4-grams; one list, not to be changed."""
        if self._norms is None:
            self._norms = [*map(float, self.norms)]
        return self._norms

    # ---- claims

    def claim(self, number: int) -> Claim:
        """The claim at `number`, without its hints and examples."""
        try:
            return unpack_claim(self.record(number))
        except ValueError as fault:
            raise _damaged(number) from fault

    def record(self, number: int) -> bytes:
        """All texts of the claim at `number` as `pack_claim` put them together."""
        packed = self._claims[number]
        try:
            record = decompressobj(RAW, self._dictionary).decompress(packed[CHECKSUM:])
        except error as fault:
            raise _damaged(number) from fault
        if crc32(record) != int.from_bytes(packed[:CHECKSUM], "little"):
            raise _damaged(number)
        return record

    def said(self, number: int) -> bytes:
        """What a claim is searched by, the first part of its record: to look through many without reading any to the end.

        The checksum is that of the whole record and not looked at.
        """
        try:
            reader = decompressobj(RAW, self._dictionary)
            length, _, begin = reader.decompress(self._claims[number][CHECKSUM:], DIGITS).partition(b"\0")
            left = int(length) - len(begin)
            return begin + reader.decompress(reader.unconsumed_tail, left) if left > 0 else begin[:left]
        except (error, ValueError) as fault:
            raise _damaged(number) from fault

    def cards(self) -> Iterator[Claim]:
        """All claims in corpus order, each with no more than id, kind, harm, verdict, day of review and what is claimed."""
        for block in range((self.size + CARDS - 1) // CARDS):
            try:
                yield from unpack_cards(decompress(self._cards[block]))
            except (error, ValueError) as fault:
                raise _damaged(block * CARDS) from fault

    def claim_id(self, number: int) -> str:
        """The id of the claim at `number`."""
        return str(self._ids[number], "utf-8")

    def ids(self) -> list[str]:
        """All ids in corpus order."""
        return [self.claim_id(number) for number in range(self.size)]

    def related(self, number: int) -> frozenset[int]:
        """The claims this one is related to, in either direction."""
        return frozenset(unpack_rising(self._related[number]))

    # ---- words

    def term(self, stem: str) -> int:
        """The number of a stem, or -1 where no claim has it. Not remembered here: whoever asks keeps what it made of the word."""
        raw = stem.encode("utf-8", "surrogatepass")
        mask = self._term_slots.mask
        slot = crc32(raw) & mask
        while (rank := self._term_slots.rank(slot)) >= 0:
            number = int(self._term_numbers[rank])
            if self._terms[number] == raw:
                return number
            slot = slot + 1 & mask
        return -1

    def term_entry(self, term: int) -> tuple[str, int]:
        """The stem with this number, and the number: one object for all claims that keep it."""
        known = self._entry_cache.get(term)
        if known is None:
            known = self.read_stem(term), term
            if len(self._entry_cache) > CACHED_WORDS:
                self._entry_cache.clear()
            self._entry_cache[term] = known
        return known

    def read_stem(self, term: int) -> str:
        """The same stem, read anew: for who goes through all of them."""
        return str(self._terms[term], "utf-8")

    def term_text(self, term: int) -> str:
        """The stem with this number."""
        return self.term_entry(term)[0]

    def variants(self, number: int) -> list[tuple[int, ...]]:
        """The wordings of a claim as term numbers: its variants in order, then its own sentences."""
        return [*map(tuple, self.views(number))]

    def views(self, number: int) -> list[memoryview]:
        """The same as they lie in the index, to be gone through once."""
        first, last = self._span(number)
        starts = [*map(self._wordings.start, range(first, last + 1))]
        every, begin = self._wordings.between(first, last), starts[0]
        return [every[start - begin : end - begin] for start, end in pairwise(starts)]

    def claim_terms(self, number: int) -> frozenset[int]:
        """The terms of all wordings of a claim: they lie one behind the other."""
        return frozenset(self._wordings.between(*self._span(number)))

    def _span(self, number: int) -> tuple[int, int]:
        """The wordings of a claim: the first and the one after the last."""
        return self._variants.start(number), self._variants.start(number + 1)

    # ---- patterns

    def elements(self, word: str) -> tuple[int, ...]:
        """The pattern elements that a folded word fits: itself, its beginnings, its endings."""
        known = self._element_cache.get(word)
        if known is None:
            first = SHORTEST_STEM if word.isascii() else 1
            keys = [f"={word}"]
            keys += [f"<{word[:length]}" for length in range(first, len(word) + 1)]
            keys += [f">{word[-length:]}" for length in range(first, min(len(word), LONGEST_END) + 1)]
            known = self.find_elements(keys[:200])
            if len(self._element_cache) > CACHED_WORDS:
                self._element_cache.clear()
            self._element_cache[word] = known
        return known

    def elements_beyond(self, one: str, other: str) -> tuple[int, ...]:
        """The elements that two words fit when written as one, but for beginnings that lie in `one` and endings in `other`."""
        word = one + other
        if not word.isascii():
            return self.elements(word)
        keys = [f"={word}"]
        keys += [f"<{word[:length]}" for length in range(max(SHORTEST_STEM, len(one) + 1), len(word) + 1)]
        keys += [f">{word[-length:]}" for length in range(max(SHORTEST_STEM, len(other) + 1), min(len(word), LONGEST_END) + 1)]
        return self.find_elements(keys)

    def _find_elements(self, keys: Iterable[bytes]) -> Iterator[int]:
        """The numbers of those that are words of patterns. Two hashes stand for one: a word in ten billion is taken for another."""
        slots, prints = self._element_slots, self._element_prints
        taken, bits, ranks, mask = slots.bytes, slots.bits, slots.ranks, slots.mask
        for raw in keys:
            slot = crc32(raw) & mask
            if not taken[slot >> 3] >> (slot & 7) & 1:
                continue
            print_ = crc32(raw[::-1])
            while (own := bits[slot >> BLOCK]) >> (slot & WITHIN) & 1:
                number = ranks[slot >> BLOCK] + (own & (1 << (slot & WITHIN)) - 1).bit_count()  # as `rank` counts, without a call
                if prints[number] == print_:
                    yield number
                    break
                slot = slot + 1 & mask

    def subject_claims(self, pattern: int) -> list[int]:
        """The claims that have this pattern as a subject; the list is shared, not to be changed."""
        known = self._subject_cache.get(pattern)
        if known is None:
            if len(self._subject_cache) > CACHED_WORDS:
                self._subject_cache.clear()
            known = self._subject_cache[pattern] = unpack_rising(self._subject_claims[pattern])
        return known

    def hints(self, number: int) -> CompiledHints:
        """The match hints of a claim."""
        known = self._hints_cache.get(number)
        if known is None:
            if len(self._hints_cache) > CACHED_WORDS:
                self._hints_cache.clear()
            known = self._hints_cache[number] = decode_hints(self._hints[number])
        return known

    def spelled(self, number: int) -> str:
        """The words and open words that the parts of a claim are made of, `=word` and `<stem`, a line for each first letter."""
        packed = self._spelled[number]
        return decompress(packed).decode("utf-8", "surrogatepass") if packed else ""

    def find_elements(self, keys: Iterable[str]) -> tuple[int, ...]:
        """The numbers of words as `spelled` gives them."""
        return tuple(self._find_elements(key.encode("utf-8", "surrogatepass") for key in keys))

    def is_bare(self, number: int) -> bool:
        """Whether nothing but a sentence or two is known of a claim: no hints, and at most `FEW_WORDINGS` wordings."""
        known = self._bare_cache.get(number)
        if known is None:
            first, last = self._span(number)
            known = last - first <= FEW_WORDINGS and len(unpack_numbers(self._hints[number])) <= 1
            self._bare_cache[number] = known
        return known

    def has_bare(self) -> bool:
        """Whether any claim is bare."""
        return self._any_bare

    def domain_claims(self, host: str) -> list[int]:
        """The claims that name this host, or a domain it belongs to, as a scam's."""
        if self._domains is None:
            texts = unpack_texts(bytes(self._domain_texts))
            self._domains = {}
            for domain, number in zip(texts[::2], texts[1::2], strict=True):
                self._domains.setdefault(domain, []).append(int(number))
        labels = host.split(".")
        return [number for i in range(len(labels) - 1) for number in self._domains.get(".".join(labels[i:]), ())]


def read_sections(view: memoryview, *, verify: bool) -> dict[str, memoryview]:
    """The sections of an index by name, each as its numbers. Raises IndexFault where the file cannot be one of this version."""
    table_end = HEADER_SIZE + ENTRY_SIZE * len(SECTIONS)
    if len(view) < table_end:
        raise IndexFault("the compiled index is truncated")
    if byteorder == "big":  # pragma: no cover  # no such machine at hand
        raise IndexFault("the compiled index cannot be read on a big-endian machine")
    version, count, checksum, _ = view[len(MAGIC) : HEADER_SIZE].cast("I")
    if view[: len(MAGIC)] != MAGIC or version != FORMAT or count != len(SECTIONS):
        raise IndexFault("the compiled index is from another version of rumorcheck")
    if verify and crc32(view[HEADER_SIZE:]) != checksum:
        raise IndexFault("the compiled index is damaged: its checksum does not fit")
    table = view[HEADER_SIZE:table_end].cast("Q").tolist()
    if table[-3] + table[-2] > len(view):
        raise IndexFault("the compiled index is truncated")
    entries = zip(SECTIONS, table[::3], table[1::3], table[2::3], strict=True)
    return {name: view[start : start + length].cast(FORMATS[code]) for name, start, length, code in entries}


def _damaged(number: int) -> IndexFault:
    return IndexFault(f"the compiled index is damaged at claim {number}")


FORMATS: Mapping[int, Any] = {ord(code): code for code in "BHIQf"}
"""The letters that `memoryview.cast` takes, by their codes in the table of sections."""
