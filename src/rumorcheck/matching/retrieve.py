"""Narrows thousands of claims to a few candidates: word BM25 and character 4-gram cosine fused, and the subjects of claims."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import accumulate
from math import log
from operator import mul, truediv

from rumorcheck.corpus.index import Index
from rumorcheck.corpus.layout import DENSE, LONGEST
from rumorcheck.corpus.numbers import unpack_numbers
from rumorcheck.matching.query import Query, look_up
from rumorcheck.matching.tally import POINT, add_rows, gram_weight
from rumorcheck.records import NamedTuple
from rumorcheck.text.terms import gram_buckets

K1, B = 1.2, 0.6
"""BM25's constants; term frequency is 1 everywhere, since posts repeat themselves."""
GRAMS_WEIGHT = 1.0
"""Weight of the n-gram half against BM25, each divided by its best score (the untrained fusion of the findings)."""
BUDGET = LONGEST
"""Bytes of postings read for one message at most, rarest first: the bound that keeps a lookup flat as the corpus grows. A byte is
about a claim."""
OPENING = 4_000
"""Bytes of the rarest postings that every claim in them is weighed by. Beyond these a claim only gains what is common: no new one
could become the best by that, and to add it up for all was most of a lookup in a large corpus."""
RANKED = 50
"""Candidates that are ordered anew where claims are known by a sentence or two alone (see `rank`)."""
ROUGHLY = 1.0 - 1e-9
"""What is rounded in another order is below another number by less than this."""
FOLLOWED = 1_000
"""Claims that are weighed to the end in a large corpus, of each half the best by its rarest postings."""


Scores = dict[int, float]
"""By claim number."""


class Candidate(NamedTuple):
    """A claim worth scoring. `words` and `grams` are BM25 and cosine; `fused` is 0 to 1 + GRAMS_WEIGHT."""

    number: int
    fused: float
    words: float
    grams: float


def retrieve(query: Query, index: Index, limit: int) -> list[Candidate]:
    """The `limit` best claims by wording, best first; ties by corpus order."""
    if not index.size:
        return []
    if index.size <= DENSE:
        return _small(query, index, limit)
    words, grams = _large(query, index)
    top_words = max(words.values(), default=0.0) or 1.0
    top_grams = max(grams.values(), default=0.0) or 1.0
    fused = {n: GRAMS_WEIGHT * value / top_grams for n, value in grams.items()}
    for n, value in words.items():
        fused[n] = fused.get(n, 0.0) + value / top_words
    if len(fused) > limit:
        least = sorted(fused.values())[-limit]
        fused = {n: value for n, value in fused.items() if value >= least}
    best = sorted(fused, key=lambda n: (-fused[n], n))[:limit]
    return [Candidate(n, fused[n], words.get(n, 0.0), grams.get(n, 0.0)) for n in best]


def add_subjects(candidates: list[Candidate], query: Query, index: Index) -> list[Candidate]:
    """`candidates`, and after them the claims whose subject the message names: a wording never stored is found by these."""
    kept = {candidate.number for candidate in candidates}
    return [*candidates, *(Candidate(n, 0.0, 0.0, 0.0) for n in sorted(subject_claims(query, index) - kept))]


def subject_claims(query: Query, index: Index) -> set[int]:
    """The claims one of whose subject patterns is in the message."""
    return {number for pattern in query.hits for number in index.subject_claims(pattern)}


def _small(query: Query, index: Index, limit: int) -> list[Candidate]:
    """The same in a small corpus, by BM25 and cosine of every claim: lists that have a place for each, where many have something."""
    sums_of_words = [0.0] * index.size
    _add_up(_word_postings(query, index), index.size, word_weight, sums_of_words, None)
    index.damping = index.damping or _damping(index)
    words = [*map(mul, sums_of_words, index.damping)]
    sums, total = add_rows(gram_buckets([*query.text.words, *query.linked], index.bits), index, BUDGET)
    scale, norms = total**0.5 * (1 << POINT // 2) or 1.0, index.all_norms()
    # which claims are near the best is told roughly first, by what a cosine is in proportion to; only these are weighed
    parallel = [*map(truediv, sums, norms)]
    leader = parallel.index(max(parallel))
    top_words, top_parallel = max(words) or 1.0, parallel[leader] or 1.0
    share = top_parallel / (GRAMS_WEIGHT * top_words)
    # the best by 4-grams alone is among them: it has `GRAMS_WEIGHT` of `GRAMS_WEIGHT` + 1 at least
    least = ROUGHLY * (parallel[leader] + words[leader] * share) / 2
    pairs = enumerate(zip(parallel, words, strict=True))
    rough = {n: value for n, (one, other) in pairs if (value := one + other * share) >= least and value}
    leading = [sums[n] / (scale * norms[n]) for n in rough if parallel[n] >= top_parallel * ROUGHLY]
    top_grams = max(leading, default=0.0) or 1.0
    if len(rough) < limit:
        rough = {n: value for n, (one, other) in enumerate(zip(parallel, words, strict=True)) if (value := one + other * share)}
    if len(rough) > limit:
        least = ROUGHLY * sorted(rough.values())[-limit]
        rough = {n: value for n, value in rough.items() if value >= least}
    grams = {n: sums[n] / (scale * norms[n]) for n in rough}
    fused = {n: GRAMS_WEIGHT * value / top_grams + words[n] / top_words for n, value in grams.items()}
    best = sorted([n for n, value in fused.items() if value], key=lambda n: (-fused[n], n))[:limit]
    return [Candidate(n, fused[n], words[n], grams[n]) for n in best]


def _large(query: Query, index: Index) -> tuple[Scores, Scores]:
    """BM25 and cosine of the claims of a large corpus that are among the best by what is rare in the message."""
    first_words, more_words = _opening(_word_postings(query, index))
    first_grams, more_grams = _opening(_gram_postings(query, index))
    words: Scores = defaultdict(float)
    grams: Scores = defaultdict(float)
    _add_up(first_words, index.size, word_weight, words, None)
    total = _add_up(first_grams, index.size, gram_weight, grams, None)
    norms = index.norms
    kept = _best(_damp(words, index)) | _best({n: value / norms[n] for n, value in grams.items()})
    _add_up(more_words, index.size, word_weight, words, kept)
    total += _add_up(more_grams, index.size, gram_weight, grams, kept)
    scale = total**0.5 or 1.0
    words = {n: words[n] for n in kept & words.keys()}
    return _damp(words, index), {n: grams[n] / (scale * norms[n]) for n in kept & grams.keys()}


def _best(scores: Scores) -> set[int]:
    """The best `FOLLOWED` claims, and those that are as good as the last of them."""
    if len(scores) <= FOLLOWED:
        return {*scores}
    least = sorted(scores.values())[-FOLLOWED]
    return {n for n, value in scores.items() if value >= least}


def _word_postings(query: Query, index: Index) -> list[memoryview]:
    terms = {term for term, light in zip(query.terms, query.light, strict=True) if term >= 0 and not light}
    terms.update(query.joined)
    terms.update(look_up(word, index).term for word in query.linked)
    terms.discard(-1)
    return _within_budget(map(index.term_postings.__getitem__, sorted(terms)))


def _gram_postings(query: Query, index: Index) -> list[memoryview]:
    buckets = gram_buckets([*query.text.words, *query.linked], index.bits)
    return _within_budget(map(index.gram_postings.__getitem__, sorted(buckets)))


def _within_budget(postings: Iterable[memoryview]) -> list[memoryview]:
    """The postings, rarest first, as many as the budget allows; empty ones left out."""
    kept = sorted((packed for packed in postings if packed), key=len)
    spent = sum(map(len, kept))
    while spent > BUDGET:
        spent -= len(kept.pop())
    return kept


def _opening(postings: Sequence[memoryview]) -> tuple[Sequence[memoryview], Sequence[memoryview]]:
    """The rarest of `postings`, and the others."""
    spent = [*accumulate(map(len, postings))]
    size = max(1, bisect_right(spent, OPENING))
    return postings[:size], postings[size:]


def _add_up(
    postings: Iterable[memoryview],
    size: int,
    weigh: Callable[[int, int], float],
    scores: Scores | list[float],
    only: Container[int] | None,
) -> float:
    """Add the weight of each posting to the `scores` of its claims, or of those in `only`; give the sum of all weights."""
    total = 0.0
    for packed in postings:
        gaps = unpack_numbers(packed)
        weight = weigh(size, len(gaps))
        total += weight
        claims = accumulate(gaps)
        for number in claims if only is None else filter(only.__contains__, claims):
            scores[number] += weight
    return total


def word_weight(size: int, found_in: int) -> float:
    """BM25's inverse document frequency of a stem that `found_in` of `size` claims have."""
    return log(1 + (size - found_in + 0.5) / (found_in + 0.5))


def _damp(scores: Scores, index: Index) -> Scores:
    """BM25 from sums of weights: a long claim has words in common with any message."""
    lengths = index.lengths
    damped = {length: _damped(length, index.average_length) for length in {*map(lengths.__getitem__, scores)}}
    return {n: value * damped[lengths[n]] for n, value in scores.items()}


def _damping(index: Index) -> list[float]:
    """The same for every claim, as factors."""
    return [_damped(length, index.average_length) for length in index.lengths]


def _damped(length: int, average: float) -> float:
    return (K1 + 1) / (1 + K1 * (1 - B + B * length / average))
