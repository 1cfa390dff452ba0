"""Reads a compiled index: a view over bytes that decodes only what one lookup touches. Opens files, writes none."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from sys import byteorder
from zlib import crc32, decompress, error

from rumorcheck.corpus.hints import CompiledHints, decode_hints
from rumorcheck.corpus.layout import ENTRY, FORMAT, HEADER, MAGIC, SECTIONS
from rumorcheck.errors import IndexFault
from rumorcheck.models import Claim, ClaimText, CorpusInfo, Point, Relation, Reply, Source, Variant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FEW_WORDINGS = 3
"""Wordings up to which a claim without hints counts as known by its sentences alone."""
CACHED_WORDS = 50_000
"""Words whose pattern hits are remembered; above this the memory of a long batch starts anew."""

Phrases = Mapping[int, Sequence[tuple[int, tuple[int, ...]]]]
"""Phrases that begin with one element: by their second one, the pattern each fulfils and its further elements."""


class Index:
    """A compiled corpus. Safe to share between threads for reading; caches only what can be computed again."""

    def __init__(self, data: bytes | memoryview) -> None:
        """Raises IndexFault where `data` is truncated, damaged or of another version."""
        view = self.data = memoryview(data)
        self._sections = _sections(view)
        about = json.loads(bytes(self._sections["info"]))
        self.info = CorpusInfo(about["name"], about["version"], about["date"], about["claims"])
        self.stamp: dict[str, Any] = about["stamp"]
        self.bits: int = about["bits"]
        self.size: int = about["claims"]
        self._claim_at = self._numbers("claim_at")
        self._id_at = self._numbers("id_at")
        self._terms, self._term_at = self._sections["terms"], self._numbers("term_at")
        self._term_slots = self._numbers("term_slots")
        self._term_claims, self._term_claims_at = self._numbers("term_claims"), self._numbers("term_claims_at")
        self._gram_claims, self._gram_at = self._numbers("gram_claims"), self._numbers("gram_at")
        self.norms: Sequence[float] = self._sections["norms"].cast("f")
        self.term_weights: Sequence[float] = self._sections["term_weights"].cast("f")
        self.lengths: Sequence[int] = self._numbers("lengths")
        self._variant_at, self._variant_word_at = self._numbers("variant_at"), self._numbers("variant_word_at")
        self._variant_words = self._numbers("variant_words")
        self._elements, self._element_at = self._sections["elements"], self._numbers("element_at")
        self._element_slots = self._numbers("element_slots")
        self._element_patterns = self._numbers("element_patterns")
        self._element_patterns_at = self._numbers("element_patterns_at")
        self._phrases, self._phrases_at = self._numbers("phrases"), self._numbers("phrases_at")
        self._hints, self._hints_at = self._numbers("hints"), self._numbers("hints_at")
        self._related, self._related_at = self._numbers("related"), self._numbers("related_at")
        self._subject_claims, self._subject_claims_at = self._numbers("subject_claims"), self._numbers("subject_claims_at")
        self.average_length: float = sum(self.lengths) / self.size if self.size else 1.0
        self.rows: dict[int, Any] = {}
        """What retrieval made of the postings of a 4-gram, by its bucket."""
        self._term_cache: dict[str, int] = {}
        self._element_cache: dict[str, tuple[int, ...]] = {}
        self._pattern_cache: dict[int, tuple[tuple[int, ...], Phrases]] = {}
        self._hints_cache: dict[int, CompiledHints] = {}
        self._variant_cache: dict[int, tuple[tuple[int, ...], ...]] = {}
        self._domains: dict[str, list[int]] | None = None

    def _numbers(self, name: str) -> memoryview:
        return self._sections[name].cast("I")

    # ---- claims

    def claim(self, number: int) -> Claim:
        """The claim at `number`, without its hints and examples."""
        blob = self._sections["claims"][self._claim_at[number] : self._claim_at[number + 1]]
        try:
            return unpack_claim(json.loads(decompress(blob)))
        except (error, ValueError) as fault:
            raise IndexFault(f"the compiled index is damaged at claim {number}") from fault

    def claim_id(self, number: int) -> str:
        """The id of the claim at `number`."""
        return bytes(self._sections["ids"][self._id_at[number] : self._id_at[number + 1]]).decode()

    def ids(self) -> list[str]:
        """All ids in corpus order."""
        return [self.claim_id(number) for number in range(self.size)]

    def related(self, number: int) -> frozenset[int]:
        """The claims this one is related to, in either direction."""
        return frozenset(self._related[self._related_at[number] : self._related_at[number + 1]])

    # ---- words

    def term(self, stem: str) -> int:
        """The number of a stem, or -1 where no claim has it."""
        known = self._term_cache.get(stem)
        if known is None:
            known = _find(stem, self._terms, self._term_at, self._term_slots)
            if len(self._term_cache) > CACHED_WORDS:
                self._term_cache.clear()
            self._term_cache[stem] = known
        return known

    def term_text(self, term: int) -> str:
        """The stem with this number."""
        return bytes(self._terms[self._term_at[term] : self._term_at[term + 1]]).decode()

    def term_claims(self, term: int) -> memoryview:
        """The claims that have this stem, ascending."""
        return self._term_claims[self._term_claims_at[term] : self._term_claims_at[term + 1]]

    def gram_claims(self, bucket: int) -> memoryview:
        """The claims that have a 4-gram of this bucket, ascending."""
        return self._gram_claims[self._gram_at[bucket] : self._gram_at[bucket + 1]]

    def variants(self, number: int) -> tuple[tuple[int, ...], ...]:
        """The wordings of a claim as term numbers: its variants in order, then its own sentences."""
        known = self._variant_cache.get(number)
        if known is None:
            first, last = self._variant_at[number], self._variant_at[number + 1]
            at = self._variant_word_at
            known = tuple(tuple(self._variant_words[at[i] : at[i + 1]]) for i in range(first, last))
            self._variant_cache[number] = known
        return known

    # ---- patterns

    def elements(self, word: str) -> tuple[int, ...]:
        """The pattern elements that a folded word fits: itself, its beginnings, its endings."""
        known = self._element_cache.get(word)
        if known is None:
            keys = [f"={word}"]
            keys += [f"<{word[:length]}" for length in range(1, len(word) + 1)]
            keys += [f">{word[-length:]}" for length in range(1, min(len(word), 24) + 1)]
            found = (_find(key, self._elements, self._element_at, self._element_slots) for key in keys[:200])
            known = tuple(number for number in found if number >= 0)
            if len(self._element_cache) > CACHED_WORDS:
                self._element_cache.clear()
            self._element_cache[word] = known
        return known

    def element(self, number: int) -> tuple[tuple[int, ...], Phrases]:
        """The patterns that one element alone fulfils, and the phrases that begin with it, by their second element."""
        known = self._pattern_cache.get(number)
        if known is None:
            at = self._element_patterns_at
            patterns = tuple(self._element_patterns[at[number] : at[number + 1]])
            known = patterns, self._read_phrases(number)
            self._pattern_cache[number] = known
        return known

    def _read_phrases(self, element: int) -> Phrases:
        packed = self._phrases[self._phrases_at[element] : self._phrases_at[element + 1]].tolist()
        phrases: dict[int, list[tuple[int, tuple[int, ...]]]] = {}
        at = 0
        while at < len(packed):
            end = at + 2 + packed[at + 1]
            phrases.setdefault(packed[at + 3], []).append((packed[at], tuple(packed[at + 4 : end])))
            at = end
        return phrases

    def subject_claims(self, pattern: int) -> memoryview:
        """The claims that have this pattern as a subject."""
        return self._subject_claims[self._subject_claims_at[pattern] : self._subject_claims_at[pattern + 1]]

    def hints(self, number: int) -> CompiledHints:
        """The match hints of a claim."""
        known = self._hints_cache.get(number)
        if known is None:
            known = decode_hints(self._hints[self._hints_at[number] : self._hints_at[number + 1]].tolist())
            self._hints_cache[number] = known
        return known

    def is_bare(self, number: int) -> bool:
        """Whether nothing but a sentence or two is known of a claim: no hints, and at most `FEW_WORDINGS` wordings."""
        hinted = self._hints_at[number + 1] - self._hints_at[number] > 1
        return not hinted and self._variant_at[number + 1] - self._variant_at[number] <= FEW_WORDINGS

    def domain_claims(self, host: str) -> list[int]:
        """The claims that name this host, or a domain it belongs to, as a scam's."""
        if self._domains is None:
            self._domains = json.loads(bytes(self._sections["domains"]))
        labels = host.split(".")
        return [number for i in range(len(labels) - 1) for number in self._domains.get(".".join(labels[i:]), ())]


def _sections(view: memoryview) -> dict[str, memoryview]:
    if len(view) < HEADER.size + ENTRY.size * len(SECTIONS):
        raise IndexFault("the compiled index is truncated")
    magic, version, count, checksum = HEADER.unpack_from(view)
    if magic != MAGIC or version != FORMAT or count != len(SECTIONS):
        raise IndexFault("the compiled index is from another version of rumorcheck")
    if crc32(view[HEADER.size :]) != checksum:
        raise IndexFault("the compiled index is damaged: its checksum does not fit")
    if byteorder == "big":  # pragma: no cover  # no such machine at hand
        raise IndexFault("the compiled index cannot be read on a big-endian machine")
    entries = ENTRY.iter_unpack(view[HEADER.size : HEADER.size + ENTRY.size * count])
    return {name: view[start : start + length] for name, (start, length) in zip(SECTIONS, entries, strict=True)}


def _find(name: str, names: memoryview, at: memoryview, slots: memoryview) -> int:
    """The number of `name` in an open-addressing table, or -1."""
    raw = name.encode("utf-8", "surrogatepass")
    mask = len(slots) - 1
    slot = crc32(raw) & mask
    while number := slots[slot]:
        if names[at[number - 1] : at[number]] == raw:
            return number - 1
        slot = slot + 1 & mask
    return -1


def unpack_claim(packed: list[Any]) -> Claim:
    """The claim that `compile.pack_claim` packed, read back from JSON."""
    bare = Claim(*packed)
    return bare._replace(
        topics=tuple(bare.topics),
        sources=tuple(Source(*source) for source in bare.sources),
        texts={
            lang: ClaimText(claim, headline, tuple(Point(*point) for point in points), explanation, advice, Reply(*reply))
            for lang, (claim, headline, points, explanation, advice, reply) in bare.texts.items()
        },
        variants=tuple(Variant(*variant) for variant in bare.variants),
        hints=Claim._field_defaults["hints"],
        examples=Claim._field_defaults["examples"],
        related=tuple(Relation(*relation) for relation in bare.related),
        circulated=tuple(bare.circulated),
    )
