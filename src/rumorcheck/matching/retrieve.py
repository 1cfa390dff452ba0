"""Narrows thousands of claims to a few candidates: word BM25 and character 4-gram cosine fused, and the subjects of claims."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest
from math import log
from typing import NamedTuple

from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Query
from rumorcheck.text.terms import gram_buckets

K1, B = 1.2, 0.6
"""BM25's constants; term frequency is 1 everywhere, since posts repeat themselves."""
GRAMS_WEIGHT = 1.0
"""Weight of the n-gram half against BM25, each divided by its best score (the untrained fusion of the findings)."""
BUDGET = 60_000
"""Postings read for one message at most, rarest first: the bound that keeps a lookup flat as the corpus grows."""


class Candidate(NamedTuple):
    """A claim worth scoring. `words` and `grams` are BM25 and cosine; `fused` is 0 to 1 + GRAMS_WEIGHT."""

    number: int
    fused: float
    words: float
    grams: float


def retrieve(query: Query, index: Index, limit: int) -> list[Candidate]:
    """The `limit` best claims by wording, best first; ties by corpus order."""
    words = _bm25(query, index)
    grams = _cosine(query, index)
    top_words = max(words.values(), default=0.0) or 1.0
    top_grams = max(grams.values(), default=0.0) or 1.0
    fused = {n: words.get(n, 0.0) / top_words + GRAMS_WEIGHT * grams.get(n, 0.0) / top_grams for n in {**words, **grams}}
    best = nsmallest(limit, fused, key=lambda n: (-fused[n], n))
    return [Candidate(n, fused[n], words.get(n, 0.0), grams.get(n, 0.0)) for n in best]


def add_subjects(candidates: list[Candidate], query: Query, index: Index) -> list[Candidate]:
    """`candidates`, and after them the claims whose subject the message names: a wording never stored is found by these."""
    kept = {candidate.number for candidate in candidates}
    return [*candidates, *(Candidate(n, 0.0, 0.0, 0.0) for n in sorted(subject_claims(query, index) - kept))]


def subject_claims(query: Query, index: Index) -> set[int]:
    """The claims one of whose subject patterns is in the message."""
    return {number for pattern in query.hits for number in index.subject_claims(pattern)}


def _bm25(query: Query, index: Index) -> dict[int, float]:
    terms = {term for term, light in zip(query.terms, query.light, strict=True) if term >= 0 and not light}
    terms.update(term for term in query.joined if term >= 0)
    average = sum(index.lengths) / index.size if index.size else 1.0
    scores: dict[int, float] = {}
    for claims in _within_budget(index.term_claims(term) for term in terms):
        idf = log(1 + (index.size - len(claims) + 0.5) / (len(claims) + 0.5))
        for number in claims:
            gain = idf * (K1 + 1) / (1 + K1 * (1 - B + B * index.lengths[number] / average))
            scores[number] = scores.get(number, 0.0) + gain
    return scores


def _cosine(query: Query, index: Index) -> dict[int, float]:
    buckets = gram_buckets(query.text.words, index.bits)
    scores: dict[int, float] = {}
    norm = 0.0
    for claims in _within_budget(index.gram_claims(bucket) for bucket in buckets):
        weight = (1.0 + log(index.size / len(claims))) ** 2
        norm += weight
        for number in claims:
            scores[number] = scores.get(number, 0.0) + weight
    norms, scale = index.norms, norm**0.5 or 1.0
    return {number: score / (scale * norms[number]) for number, score in scores.items()}


def _within_budget(postings: Iterable[memoryview]) -> Iterable[memoryview]:
    """The postings from the rarest on, until the budget is spent; empty ones left out."""
    spent = 0
    for claims in sorted(filter(len, postings), key=lambda claims: (len(claims), claims[0], claims[-1])):
        spent += len(claims)
        if spent > BUDGET:
            return
        yield claims
