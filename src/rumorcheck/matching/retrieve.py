"""Narrows thousands of claims to a few candidates: word BM25 and character 4-gram cosine fused, and the subjects of claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from math import log

from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Query
from rumorcheck.matching.tally import DENSE, POINT, add_rows, gram_weight
from rumorcheck.records import NamedTuple
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
    kept = _promising(words, grams, (top_words, top_grams), limit)
    fused = {n: words.get(n, 0.0) / top_words + GRAMS_WEIGHT * grams.get(n, 0.0) / top_grams for n in kept}
    best = sorted(fused, key=lambda n: (-fused[n], n))[:limit]
    return [Candidate(n, fused[n], words.get(n, 0.0), grams.get(n, 0.0)) for n in best]


def _promising(words: Mapping[int, float], grams: Mapping[int, float], tops: tuple[float, float], limit: int) -> Iterable[int]:
    """The claims that may be among the `limit` best once both halves are added up; of tens of thousands a few hundred.

    So many claims reach the `limit`-th best of one half alone; whoever reaches less than half of that in either is behind them.
    """
    (top_words, top_grams), weight = tops, GRAMS_WEIGHT
    reached = max(_nth(words.values(), limit) / top_words, weight * _nth(grams.values(), limit) / top_grams) / 2 * (1 - 1e-9)
    least_words, least_grams = reached * top_words, reached * top_grams / weight
    kept = {n for n, value in grams.items() if value >= least_grams}
    kept.update(n for n, value in words.items() if value >= least_words)
    return kept


def _nth(values: Iterable[float], limit: int) -> float:
    """The `limit`-th largest of `values`; 0 where there are fewer."""
    largest = nlargest(limit, values)
    return largest[-1] if len(largest) == limit else 0.0


def add_subjects(candidates: list[Candidate], query: Query, index: Index) -> list[Candidate]:
    """`candidates`, and after them the claims whose subject the message names: a wording never stored is found by these."""
    kept = {candidate.number for candidate in candidates}
    return [*candidates, *(Candidate(n, 0.0, 0.0, 0.0) for n in sorted(subject_claims(query, index) - kept))]


def subject_claims(query: Query, index: Index) -> set[int]:
    """The claims one of whose subject patterns is in the message."""
    return {number for pattern in query.hits for number in index.subject_claims(pattern)}


def _bm25(query: Query, index: Index) -> dict[int, float]:
    terms = {term for term, light in zip(query.terms, query.light, strict=True) if term >= 0 and not light}
    terms.update(query.joined)
    terms.discard(-1)
    average, lengths = index.average_length, index.lengths
    damped: dict[int, float] = {}
    scores: dict[int, float] = {}
    for claims in _within_budget([index.term_claims(term) for term in terms]):
        idf = log(1 + (index.size - len(claims) + 0.5) / (len(claims) + 0.5))
        for number in claims:
            length = lengths[number]
            share = damped.get(length)
            if share is None:
                share = damped[length] = (K1 + 1) / (1 + K1 * (1 - B + B * length / average))
            scores[number] = scores.get(number, 0.0) + idf * share
    return scores


def _cosine(query: Query, index: Index) -> dict[int, float]:
    buckets = gram_buckets(query.text.words, index.bits)
    norms, size = index.norms, index.size
    if size <= DENSE:
        sums, total = add_rows(buckets, index, BUDGET)
        scale = total**0.5 * (1 << POINT // 2) or 1.0
        return {number: value / (scale * norms[number]) for number, value in enumerate(sums) if value}
    scores: dict[int, float] = {}
    norm = 0.0
    for claims in _within_budget([index.gram_claims(bucket) for bucket in buckets]):
        weight = gram_weight(size, len(claims))
        norm += weight
        for number in claims:
            scores[number] = scores.get(number, 0.0) + weight
    scale = norm**0.5 or 1.0
    return {number: score / (scale * norms[number]) for number, score in scores.items()}


def _within_budget(postings: Sequence[Sequence[int]]) -> list[Sequence[int]]:
    """The postings, empty ones left out; where there are more than the budget allows, the rarest of them."""
    kept = [claims for claims in postings if claims]
    spent = sum(map(len, kept))
    if spent <= BUDGET:
        return kept
    kept.sort(key=lambda claims: (len(claims), claims[0], claims[-1]))
    while kept and spent > BUDGET:
        spent -= len(kept.pop())
    return kept
