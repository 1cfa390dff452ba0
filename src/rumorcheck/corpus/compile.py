"""Compiles claims and concepts into the bytes of an index. Pure: the same corpus gives the same bytes on every machine."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain, repeat
from math import log
from sys import byteorder
from typing import TypeAlias
from zlib import compressobj, crc32

from rumorcheck.corpus.concepts import Concept
from rumorcheck.corpus.hints import encode_hints
from rumorcheck.corpus.layout import BLOCK, ENTRY_SIZE, FORMAT, HEADER_SIZE, MAGIC, SECTIONS
from rumorcheck.corpus.patterns import parse_pattern
from rumorcheck.corpus.record import pack_claim, pack_texts
from rumorcheck.models import Claim, CorpusInfo
from rumorcheck.text.normalize import normalize
from rumorcheck.text.terms import LIGHT_WEIGHT, gram_buckets, is_light, stem

Sections: TypeAlias = "dict[str, array[int] | array[float] | bytes]"


def compile_index(claims: Sequence[Claim], concepts: Sequence[Concept], info: CorpusInfo, content: str = "") -> bytes:
    """The index of `claims` as bytes. `content` tells what it was made from: the hash of the files."""
    sections: Sections = {}
    words = [_wordings(claim) for claim in claims]
    bits = _bucket_bits(words)
    _add_claims(sections, claims)
    _add_related(sections, claims)
    stems = Stems()
    _add_terms(sections, words, stems)
    _add_grams(sections, words, bits)
    _add_hints(sections, claims, concepts)
    about = (info.name, info.version, info.date, str(len(claims)), str(bits), str(sum(sections["lengths"])), content)
    sections["info"] = pack_texts(about)
    return _assemble(sections)


class Stems(dict[str, str]):
    """The stem of each word, worked out once."""

    def __missing__(self, word: str) -> str:
        found = self[word] = stem(word)
        return found


def claim_wordings(claim: Claim) -> list[str]:
    """The texts a claim is found by: its variants first, then the claim's own sentence in each language."""
    return [variant.text for variant in claim.variants] + [text.claim for text in claim.texts.values()]


def _wordings(claim: Claim) -> list[list[str]]:
    return [normalize(text).words for text in claim_wordings(claim)]


def _bucket_bits(words: list[list[list[str]]]) -> int:
    """About one bucket for every two gram postings, 2^16 to 2^20. Fewer buckets cost small corpora 2 points of MAP@5."""
    characters = sum(len(word) + 1 for wordings in words for wording in wordings for word in wording)
    return min(20, max(16, (characters // 8).bit_length()))


DICTIONARY = 1 << 15
"""Bytes of sample records that all records are packed with: what zlib can look back on."""


def _add_claims(sections: Sections, claims: Sequence[Claim]) -> None:
    plain = [pack_claim(claim) for claim in claims]
    sections["dictionary"] = _sample(plain)
    packer = compressobj(6, zdict=sections["dictionary"])
    records = []
    for record in plain:
        packing = packer.copy()
        records.append(packing.compress(record) + packing.flush())
    _add_blobs(sections, "claims", records)
    _add_blobs(sections, "ids", [claim.id.encode() for claim in claims])


def _sample(records: Sequence[bytes]) -> bytes:
    """The beginnings of records from all over the corpus."""
    step = max(1, len(records) // 16)
    return b"".join(record[: DICTIONARY // 16] for record in records[::step])[-DICTIONARY:]


def _add_related(sections: Sections, claims: Sequence[Claim]) -> None:
    number = {claim.id: at for at, claim in enumerate(claims)}
    near: list[set[int]] = [set() for _ in claims]
    for at, claim in enumerate(claims):
        for relation in claim.related:
            if relation.id in number:
                near[at].add(number[relation.id])
                near[number[relation.id]].add(at)
    _add_lists(sections, "related", [sorted(numbers) for numbers in near])


def _add_terms(sections: Sections, words: list[list[list[str]]], stems: Stems) -> None:
    wordings = [[[stems[word] for word in wording] for wording in claim] for claim in words]
    per_claim = [set().union(*claim) for claim in wordings]
    names = sorted(set().union(*per_claim))
    number = {name: i for i, name in enumerate(names)}
    light = set(filter(is_light, names))
    postings: list[list[int]] = [[] for _ in names]
    for claim, terms in enumerate(per_claim):
        for term in terms:
            postings[number[term]].append(claim)
    _add_blobs(sections, "terms", [name.encode() for name in names])
    sections["term_slots"] = _slots(names)
    _add_lists(sections, "term_claims", postings)
    sections["term_weights"] = array("f", map(term_weight, names, map(len, postings), repeat(len(words))))
    sections["lengths"] = _numbers([len(terms - light) for terms in per_claim])
    _add_lists(sections, "wordings", [[number[term] for term in wording] for claim in wordings for wording in claim])
    _add_starts(sections, "variants", list(map(len, wordings)))


def _add_grams(sections: Sections, words: list[list[list[str]]], bits: int) -> None:
    postings: list[list[int]] = [[] for _ in range(1 << bits)]
    grams = [set().union(*(gram_buckets(wording, bits) for wording in claim)) for claim in words]
    for claim, buckets in enumerate(grams):
        for bucket in buckets:
            postings[bucket].append(claim)
    _add_lists(sections, "gram_claims", postings)
    weight = [gram_weight(len(claims), len(words)) ** 2 for claims in postings]
    sections["norms"] = array("f", (sum(map(weight.__getitem__, sorted(buckets))) ** 0.5 or 1.0 for buckets in grams))


def gram_weight(found_in: int, claims: int) -> float:
    """Inverse document frequency of a 4-gram or stem: 1 + ln(N / df), 0 where it is in no claim."""
    return 1.0 + log(claims / found_in) if found_in else 0.0


def term_weight(term: str, found_in: int, claims: int) -> float:
    """How much a stem says in a comparison: 0.25 to 1 by its rarity among the claims, next to nothing for a function word."""
    return LIGHT_WEIGHT if is_light(term) else max(0.25, log((claims + 1) / found_in) / log(claims + 1))


def _add_hints(sections: Sections, claims: Sequence[Claim], concepts: Sequence[Concept]) -> None:
    patterns: dict[str, int] = {f"@{concept.id}": i for i, concept in enumerate(concepts)}
    encoded = [encode_hints(claim.hints, patterns) for claim in claims]
    spelled = [(number, name) for name, number in patterns.items() if not name.startswith("@")]
    spelled += [(patterns[f"@{concept.id}"], word) for concept in concepts for word in concept.words]
    elements: dict[str, int] = {}
    hits: dict[int, list[int]] = {}
    phrases: dict[int, list[int]] = {}
    for pattern, text in sorted(set(spelled)):
        parts = [elements.setdefault(part.key, len(elements)) for part in parse_pattern(text)]
        if len(parts) == 1:
            hits.setdefault(parts[0], []).append(pattern)
        else:
            phrases.setdefault(parts[0], []).extend((pattern, len(parts), *parts))
    names = list(elements)
    _add_blobs(sections, "elements", [name.encode() for name in names])
    sections["element_slots"] = _slots(names)
    _add_lists(sections, "element_patterns", [hits.get(i, []) for i in range(len(names))])
    _add_lists(sections, "phrases", [phrases.get(i, []) for i in range(len(names))])
    _add_lists(sections, "hints", encoded)
    _add_lists(sections, "spelled", [_spelled(claim, elements) for claim in claims])
    _add_subjects(sections, claims, patterns)


def _spelled(claim: Claim, elements: Mapping[str, int]) -> list[int]:
    """The elements of a claim's parts: what a mistyped word of them may have been meant to be."""
    hints = claim.hints
    patterns = {pattern for group in (hints.subject, hints.predicate, *hints.needs, hints.opposite) for pattern in group}
    return sorted({elements[part.key] for text in patterns if not text.startswith("@") for part in parse_pattern(text)})


def _add_subjects(sections: Sections, claims: Sequence[Claim], patterns: Mapping[str, int]) -> None:
    subjects: list[list[int]] = [[] for _ in range(len(patterns))]
    domains: list[str] = []
    for at, claim in enumerate(claims):
        for subject in claim.hints.subject:
            subjects[patterns[subject]].append(at)
        for domain in claim.hints.domains:
            domains += (domain.casefold(), str(at))
    _add_lists(sections, "subject_claims", subjects)
    sections["domains"] = pack_texts(domains)


def _numbers(values: Sequence[int]) -> array[int]:
    """Whole numbers from 0 in the narrowest format that holds them."""
    largest = max(values, default=0)
    return array("B" if largest < 1 << 8 else "H" if largest < 1 << 16 else "I" if largest < 1 << 32 else "Q", values)


def _add_blobs(sections: Sections, name: str, records: Sequence[bytes]) -> None:
    sections[name] = b"".join(records)
    _add_starts(sections, name, list(map(len, records)))


def _add_lists(sections: Sections, name: str, lists: Sequence[Sequence[int]]) -> None:
    sections[name] = _numbers([*chain.from_iterable(lists)])
    _add_starts(sections, name, list(map(len, lists)))


def _add_starts(sections: Sections, name: str, lengths: list[int]) -> None:
    """Where each list starts. Empty ones at the end are left out: beyond the last there is nothing."""
    while lengths and not lengths[-1]:
        lengths.pop()
    starts = [0, *accumulate(lengths)]
    blocks = starts[:: 1 << BLOCK]
    sections.setdefault(name, b"")
    sections[f"{name}.blocks"] = _numbers(blocks)
    sections[f"{name}.starts"] = _numbers([start - blocks[i >> BLOCK] for i, start in enumerate(starts)])


def _slots(names: Sequence[str]) -> array[int]:
    """An open-addressing table: slot CRC-32(name) and onwards holds the name's number + 1, or 0 for an empty slot."""
    size = 1 << max(4, (len(names) * 2).bit_length())
    table = [0] * size
    for number, name in enumerate(names):
        slot = crc32(name.encode()) & size - 1
        while table[slot]:
            slot = slot + 1 & size - 1
        table[slot] = number + 1
    return _numbers(table)


def _assemble(sections: Sections) -> bytes:
    entries = array("Q")
    parts: list[bytes] = []
    start = HEADER_SIZE + ENTRY_SIZE * len(SECTIONS)
    for name in SECTIONS:
        section = sections[name]
        code = section.typecode if isinstance(section, array) else "B"
        raw = _little(section) if isinstance(section, array) else section
        entries.extend((start, len(raw), ord(code)))
        parts += (raw, bytes(-len(raw) % 8))
        start += len(raw) + -len(raw) % 8
    body = _little(entries) + b"".join(parts)
    return MAGIC + _little(array("I", (FORMAT, len(SECTIONS), crc32(body), 0))) + body


def _little(numbers: array[int] | array[float]) -> bytes:
    if byteorder == "big":  # pragma: no cover  # no such machine at hand
        numbers.byteswap()
    return numbers.tobytes()
