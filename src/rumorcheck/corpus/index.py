"""Reads a compiled index: a view over bytes that decodes only what one lookup touches. Opens files, writes none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from sys import byteorder
from zlib import crc32, decompressobj, error

from rumorcheck.corpus.hints import CompiledHints, decode_hints
from rumorcheck.corpus.layout import BLOCK, ENTRY_SIZE, FORMAT, HEADER_SIZE, MAGIC, SECTIONS
from rumorcheck.corpus.record import unpack_claim, unpack_texts
from rumorcheck.errors import IndexFault
from rumorcheck.models import Claim, CorpusInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FEW_WORDINGS = 3
"""Wordings up to which a claim without hints counts as known by its sentences alone."""
CACHED_WORDS = 50_000
"""Words whose pattern hits are remembered; above this the memory of a long batch starts anew."""
SHORTEST_STEM = 3
"""ASCII letters of a word's beginning or end from which there can be an open pattern; the linter holds corpora to it."""

Phrases = Mapping[int, Sequence[tuple[int, tuple[int, ...]]]]
"""Phrases that begin with one element: by their second one, the pattern each fulfils and its further elements."""


class Lists:
    """A list of lists over mapped bytes: `lists[i]` is a view."""

    __slots__ = ("_blocks", "_starts", "_values", "size")

    def __init__(self, sections: Mapping[str, memoryview], name: str) -> None:
        self._values, self._blocks, self._starts = sections[name], sections[f"{name}.blocks"], sections[f"{name}.starts"]
        self.size = len(self._starts) - 1

    def span(self, number: int) -> tuple[int, int]:
        """Where list `number` starts and ends."""
        if number >= self.size:
            return 0, 0
        blocks, starts, after = self._blocks, self._starts, number + 1
        return blocks[number >> BLOCK] + starts[number], blocks[after >> BLOCK] + starts[after]

    def between(self, first: int, last: int) -> memoryview:
        """The values of lists `first` to `last` (exclusive) as one."""
        last = min(last, self.size)  # empty lists at the end are not written
        return self._values[self.span(first)[0] : self.span(last - 1)[1]] if first < last else self._values[:0]

    def __getitem__(self, number: int) -> memoryview:
        if number >= self.size:
            return self._values[:0]
        blocks, starts, after = self._blocks, self._starts, number + 1
        return self._values[blocks[number >> BLOCK] + starts[number] : blocks[after >> BLOCK] + starts[after]]


class Index:
    """A compiled corpus. Safe to share between threads for reading; caches only what can be computed again."""

    def __init__(self, data: bytes | memoryview, *, verify: bool = True) -> None:
        """Raises IndexFault where `data` is truncated, of another version or, unless `verify` is off, damaged anywhere."""
        self.data = memoryview(data)
        """The bytes of the index, for other processes to open."""
        sections = read_sections(self.data, verify=verify)
        name, version, date, claims, bits, lengths, self.content = unpack_texts(bytes(sections["info"]))
        self.size, self.bits = int(claims), int(bits)
        self.info = CorpusInfo(name, version, date, self.size)
        self.average_length: float = int(lengths) / self.size if self.size else 1.0
        self.norms: Sequence[float] = sections["norms"]
        self.term_weights: Sequence[float] = sections["term_weights"]
        self.lengths: Sequence[int] = sections["lengths"]
        self._dictionary, self._domain_texts = sections["dictionary"], sections["domains"]
        self._term_slots, self._element_slots = sections["term_slots"], sections["element_slots"]
        self._claims, self._ids, self._terms = (Lists(sections, name) for name in ("claims", "ids", "terms"))
        self._term_claims, self._gram_claims = Lists(sections, "term_claims"), Lists(sections, "gram_claims")
        self._variants, self._wordings = Lists(sections, "variants"), Lists(sections, "wordings")
        self._elements, self._patterns = Lists(sections, "elements"), Lists(sections, "element_patterns")
        self._phrases, self._hints = Lists(sections, "phrases"), Lists(sections, "hints")
        self._related, self._subject_claims = Lists(sections, "related"), Lists(sections, "subject_claims")
        self.rows: dict[int, Any] = {}
        """What retrieval made of the postings of a 4-gram, by its bucket."""
        self.words: dict[str, Any] = {}
        """What the matcher made of a folded word."""
        self._term_cache: dict[str, int] = {}
        self._text_cache: dict[int, str] = {}
        self._element_cache: dict[str, tuple[int, ...]] = {}
        self._pattern_cache: dict[int, tuple[tuple[int, ...], Phrases]] = {}
        self._bare_cache: dict[int, bool] = {}
        self._any_bare: bool | None = None
        self._hints_cache: dict[int, CompiledHints] = {}
        self._domains: dict[str, list[int]] | None = None

    # ---- claims

    def claim(self, number: int) -> Claim:
        """The claim at `number`, without its hints and examples."""
        try:
            return unpack_claim(decompressobj(zdict=self._dictionary).decompress(self._claims[number]))
        except (error, ValueError) as fault:
            raise IndexFault(f"the compiled index is damaged at claim {number}") from fault

    def claim_id(self, number: int) -> str:
        """The id of the claim at `number`."""
        return str(self._ids[number], "utf-8")

    def ids(self) -> list[str]:
        """All ids in corpus order."""
        return [self.claim_id(number) for number in range(self.size)]

    def related(self, number: int) -> frozenset[int]:
        """The claims this one is related to, in either direction."""
        return frozenset(self._related[number])

    # ---- words

    def term(self, stem: str) -> int:
        """The number of a stem, or -1 where no claim has it."""
        known = self._term_cache.get(stem)
        if known is None:
            known = _find(stem, self._terms, self._term_slots)
            if len(self._term_cache) > CACHED_WORDS:
                self._term_cache.clear()
            self._term_cache[stem] = known
        return known

    def term_text(self, term: int) -> str:
        """The stem with this number."""
        known = self._text_cache.get(term)
        if known is None:
            known = str(self._terms[term], "utf-8")
            if len(self._text_cache) > CACHED_WORDS:
                self._text_cache.clear()
            self._text_cache[term] = known
        return known

    def term_claims(self, term: int) -> memoryview:
        """The claims that have this stem, ascending."""
        return self._term_claims[term]

    def gram_claims(self, bucket: int) -> memoryview:
        """The claims that have a 4-gram of this bucket, ascending."""
        return self._gram_claims[bucket]

    def variants(self, number: int) -> list[tuple[int, ...]]:
        """The wordings of a claim as term numbers: its variants in order, then its own sentences."""
        return [tuple(self._wordings[wording]) for wording in range(*self._variants.span(number))]

    def claim_terms(self, number: int) -> frozenset[int]:
        """The terms of all wordings of a claim: they lie one behind the other."""
        first, last = self._variants.span(number)
        return frozenset(self._wordings.between(first, last))

    # ---- patterns

    def elements(self, word: str) -> tuple[int, ...]:
        """The pattern elements that a folded word fits: itself, its beginnings, its endings."""
        known = self._element_cache.get(word)
        if known is None:
            first = SHORTEST_STEM if word.isascii() else 1
            keys = [f"={word}"]
            keys += [f"<{word[:length]}" for length in range(first, len(word) + 1)]
            keys += [f">{word[-length:]}" for length in range(first, min(len(word), 24) + 1)]
            found = (_find(key, self._elements, self._element_slots) for key in keys[:200])
            known = tuple(number for number in found if number >= 0)
            if len(self._element_cache) > CACHED_WORDS:
                self._element_cache.clear()
            self._element_cache[word] = known
        return known

    def element(self, number: int) -> tuple[tuple[int, ...], Phrases]:
        """The patterns that one element alone fulfils, and the phrases that begin with it, by their second element."""
        known = self._pattern_cache.get(number)
        if known is None:
            known = self._pattern_cache[number] = tuple(self._patterns[number]), self._read_phrases(number)
        return known

    def _read_phrases(self, element: int) -> Phrases:
        packed = self._phrases[element].tolist()
        phrases: dict[int, list[tuple[int, tuple[int, ...]]]] = {}
        at = 0
        while at < len(packed):
            end = at + 2 + packed[at + 1]
            phrases.setdefault(packed[at + 3], []).append((packed[at], tuple(packed[at + 4 : end])))
            at = end
        return phrases

    def subject_claims(self, pattern: int) -> memoryview:
        """The claims that have this pattern as a subject."""
        return self._subject_claims[pattern]

    def hints(self, number: int) -> CompiledHints:
        """The match hints of a claim."""
        known = self._hints_cache.get(number)
        if known is None:
            if len(self._hints_cache) > CACHED_WORDS:
                self._hints_cache.clear()
            known = self._hints_cache[number] = decode_hints(self._hints[number].tolist())
        return known

    def is_bare(self, number: int) -> bool:
        """Whether nothing but a sentence or two is known of a claim: no hints, and at most `FEW_WORDINGS` wordings."""
        known = self._bare_cache.get(number)
        if known is None:
            first, last = self._variants.span(number)
            known = self._bare_cache[number] = last - first <= FEW_WORDINGS and len(self._hints[number]) <= 1
        return known

    def has_bare(self) -> bool:
        """Whether any claim is bare."""
        if self._any_bare is None:
            self._any_bare = any(map(self.is_bare, range(self.size)))
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


FORMATS: Mapping[int, Any] = {ord(code): code for code in "BHIQf"}
"""The letters that `memoryview.cast` takes, by their codes in the table of sections."""


def _find(name: str, names: Lists, slots: memoryview) -> int:
    """The number of `name` in an open-addressing table, or -1."""
    raw = name.encode("utf-8", "surrogatepass")
    mask = len(slots) - 1
    slot = crc32(raw) & mask
    while number := slots[slot]:
        if names[number - 1] == raw:
            return int(number) - 1
        slot = slot + 1 & mask
    return -1
