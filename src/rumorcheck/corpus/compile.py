"""Compiles claims and concepts into the bytes of an index. Pure: the same corpus gives the same bytes on every machine."""

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from math import log
from sys import byteorder
from zlib import compress, crc32

from rumorcheck.corpus.concepts import Concept
from rumorcheck.corpus.hints import encode_hints
from rumorcheck.corpus.layout import ENTRY, FORMAT, HEADER, MAGIC, SECTIONS
from rumorcheck.corpus.patterns import parse_pattern
from rumorcheck.models import Claim, CorpusInfo
from rumorcheck.text.normalize import normalize
from rumorcheck.text.terms import LIGHT_WEIGHT, gram_buckets, is_light, stem


def compile_index(claims: Sequence[Claim], concepts: Sequence[Concept], info: CorpusInfo, stamp: Mapping[str, object]) -> bytes:
    """The index of `claims` as bytes. `stamp` is kept as it is beside the info: what the index was made from."""
    sections: dict[str, bytes] = {}
    words = [_wordings(claim) for claim in claims]
    bits = _bucket_bits(words)
    _add_claims(sections, claims)
    _add_related(sections, claims)
    terms = _add_terms(sections, words)
    _add_grams(sections, words, bits)
    _add_variants(sections, words, terms)
    _add_hints(sections, claims, concepts)
    about = {"name": info.name, "version": info.version, "date": info.date, "claims": len(claims), "bits": bits, "stamp": stamp}
    sections["info"] = json.dumps(about, ensure_ascii=False, sort_keys=True).encode()
    return _assemble(sections)


def claim_wordings(claim: Claim) -> list[str]:
    """The texts a claim is found by: its variants first, then the claim's own sentence in each language."""
    return [variant.text for variant in claim.variants] + [text.claim for text in claim.texts.values()]


def _wordings(claim: Claim) -> list[list[str]]:
    return [normalize(text).words for text in claim_wordings(claim)]


def _bucket_bits(words: list[list[list[str]]]) -> int:
    """About one bucket for every two gram postings, 2^16 to 2^20. Fewer buckets cost small corpora 2 points of MAP@5."""
    characters = sum(len(word) + 1 for wordings in words for wording in wordings for word in wording)
    return min(20, max(16, (characters // 8).bit_length()))


def _add_claims(sections: dict[str, bytes], claims: Sequence[Claim]) -> None:
    records = [compress(json.dumps(pack_claim(claim), ensure_ascii=False, separators=(",", ":")).encode(), 9) for claim in claims]
    sections["claims"], sections["claim_at"] = _blobs(records)
    sections["ids"], sections["id_at"] = _blobs([claim.id.encode() for claim in claims])


def pack_claim(claim: Claim) -> list[object]:
    """A claim as nested lists for JSON, without what a lookup never shows (its examples and hints)."""
    bare = claim._replace(hints=type(claim.hints)(), examples=type(claim.examples)())
    return [*bare]


def _add_related(sections: dict[str, bytes], claims: Sequence[Claim]) -> None:
    number = {claim.id: at for at, claim in enumerate(claims)}
    near: list[set[int]] = [set() for _ in claims]
    for at, claim in enumerate(claims):
        for relation in claim.related:
            if relation.id in number:
                near[at].add(number[relation.id])
                near[number[relation.id]].add(at)
    sections["related"], sections["related_at"] = _lists(map(sorted, near))


def _add_terms(sections: dict[str, bytes], words: list[list[list[str]]]) -> dict[str, int]:
    per_claim = [sorted({stem(word) for wording in wordings for word in wording}) for wordings in words]
    names = sorted({term for terms in per_claim for term in terms})
    number = {name: i for i, name in enumerate(names)}
    postings: list[list[int]] = [[] for _ in names]
    for claim, terms in enumerate(per_claim):
        for term in terms:
            postings[number[term]].append(claim)
    sections["terms"], sections["term_at"] = _blobs([name.encode() for name in names])
    sections["term_slots"] = _slots(names)
    sections["term_claims"], sections["term_claims_at"] = _lists(postings)
    sections["term_weights"] = _pack("f", map(term_weight, names, map(len, postings), repeat(len(words))))
    sections["lengths"] = _u32(sum(not is_light(term) for term in terms) for terms in per_claim)
    return number


def _add_grams(sections: dict[str, bytes], words: list[list[list[str]]], bits: int) -> None:
    grams = [set().union(*(gram_buckets(wording, bits) for wording in wordings)) for wordings in words]
    postings: list[list[int]] = [[] for _ in range(1 << bits)]
    for claim, buckets in enumerate(grams):
        for bucket in buckets:
            postings[bucket].append(claim)
    sections["gram_claims"], sections["gram_at"] = _lists(postings)
    weight = [gram_weight(len(claims), len(words)) ** 2 for claims in postings]
    sections["norms"] = _pack("f", (sum(map(weight.__getitem__, sorted(buckets))) ** 0.5 or 1.0 for buckets in grams))


def gram_weight(found_in: int, claims: int) -> float:
    """Inverse document frequency of a 4-gram or stem: 1 + ln(N / df), 0 where it is in no claim."""
    return 1.0 + log(claims / found_in) if found_in else 0.0


def term_weight(term: str, found_in: int, claims: int) -> float:
    """How much a stem says in a comparison: 0.25 to 1 by its rarity among the claims, next to nothing for a function word."""
    return LIGHT_WEIGHT if is_light(term) else max(0.25, log((claims + 1) / found_in) / log(claims + 1))


def _add_variants(sections: dict[str, bytes], words: list[list[list[str]]], terms: Mapping[str, int]) -> None:
    flat = [wording for wordings in words for wording in wordings]
    sections["variant_at"] = _starts(len(wordings) for wordings in words)
    sections["variant_word_at"] = _starts(len(wording) for wording in flat)
    sections["variant_words"] = _u32(terms[stem(word)] for wording in flat for word in wording)


def _add_hints(sections: dict[str, bytes], claims: Sequence[Claim], concepts: Sequence[Concept]) -> None:
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
    sections["elements"], sections["element_at"] = _blobs([name.encode() for name in names])
    sections["element_slots"] = _slots(names)
    sections["element_patterns"], sections["element_patterns_at"] = _lists(hits.get(i, []) for i in range(len(names)))
    sections["phrases"], sections["phrases_at"] = _lists(phrases.get(i, []) for i in range(len(names)))
    sections["hints"], sections["hints_at"] = _lists(encoded)
    subjects: list[list[int]] = [[] for _ in range(len(patterns))]
    domains: dict[str, list[int]] = {}
    for at, claim in enumerate(claims):
        for subject in claim.hints.subject:
            subjects[patterns[subject]].append(at)
        for domain in claim.hints.domains:
            domains.setdefault(domain.casefold(), []).append(at)
    sections["subject_claims"], sections["subject_claims_at"] = _lists(subjects)
    sections["domains"] = json.dumps(domains, ensure_ascii=False, sort_keys=True).encode()


def _pack(code: str, values: Iterable[float | int]) -> bytes:
    packed = array(code, values)
    if byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def _u32(values: Iterable[int]) -> bytes:
    return _pack("I", values)


def _starts(lengths: Iterable[int]) -> bytes:
    starts = [0]
    for length in lengths:
        starts.append(starts[-1] + length)
    return _u32(starts)


def _blobs(records: Sequence[bytes]) -> tuple[bytes, bytes]:
    return b"".join(records), _starts(map(len, records))


def _lists(lists: Iterable[Sequence[int]]) -> tuple[bytes, bytes]:
    kept = list(lists)
    return _u32(number for numbers in kept for number in numbers), _starts(map(len, kept))


def _slots(names: Sequence[str]) -> bytes:
    """An open-addressing table: slot CRC-32(name) and onwards holds the name's number + 1, or 0 for an empty slot."""
    size = 1 << max(4, (len(names) * 2).bit_length())
    table = [0] * size
    for number, name in enumerate(names):
        slot = crc32(name.encode()) & size - 1
        while table[slot]:
            slot = slot + 1 & size - 1
        table[slot] = number + 1
    return _u32(table)


def _assemble(sections: Mapping[str, bytes]) -> bytes:
    entries = b""
    body = b""
    start = HEADER.size + ENTRY.size * len(SECTIONS)
    parts: list[bytes] = []
    for name in SECTIONS:
        section = sections[name]
        entries += ENTRY.pack(start, len(section))
        padding = -len(section) % 8
        parts += (section, bytes(padding))
        start += len(section) + padding
    body = entries + b"".join(parts)
    return HEADER.pack(MAGIC, FORMAT, len(SECTIONS), crc32(body)) + body
