"""Orders claims that are known by one or two sentences alone: a learned linear ranking over the best by retrieval. Pure functions.

Claims with hints are judged by their parts and need no better order than retrieval gives; claims taken over from others have
nothing but their sentences. Each feature is centred and scaled over the candidates of one message before it is weighed, so that
only the differences between claims count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log1p

from rumorcheck.corpus.index import Index
from rumorcheck.matching.belief import lead, logistic
from rumorcheck.matching.query import Query
from rumorcheck.matching.retrieve import Candidate
from rumorcheck.matching.weights import ACCEPT_CENTRE, ACCEPT_SPREAD, ACCEPT_WEIGHTS, RANK_ONE, RANK_SEVERAL
from rumorcheck.matching.windows import Profile, best_window, present_terms
from rumorcheck.records import NamedTuple

RANKED = 50
"""Candidates that are ordered anew."""


class Ranked(NamedTuple):
    """A candidate with its place in the order."""

    candidate: Candidate
    score: float
    """Weighed sum; only differences within one message mean anything."""
    features: Mapping[str, float]


def rank(query: Query, index: Index, candidates: Sequence[Candidate], profiles: Sequence[Profile]) -> list[Ranked]:
    """The first `RANKED` candidates in their learned order; ties by corpus order."""
    present = present_terms(query, {})
    pairs = zip(candidates[:RANKED], profiles, strict=False)
    rows = [ranking_features(query, index, *pair, candidates, present) for pair in pairs]
    if not rows:
        return []
    several = sum(len(profile.wordings) > 1 for profile in profiles[:RANKED]) * 2 > len(rows)
    weights = RANK_SEVERAL if several else RANK_ONE
    scores = [0.0] * len(rows)
    for name, weight in weights.items():
        column = [row[name] for row in rows]
        centre = sum(column) / len(column)
        spread = (sum((value - centre) ** 2 for value in column) / len(column)) ** 0.5 + 1e-6
        scores = [score + weight * (value - centre) / spread for score, value in zip(scores, column, strict=True)]
    ranked = [Ranked(*row) for row in zip(candidates[:RANKED], scores, rows, strict=True)]
    return sorted(ranked, key=lambda one: (-one.score, one.candidate.number))


def ranking_features(
    query: Query, index: Index, candidate: Candidate, profile: Profile, candidates: Sequence[Candidate], asked: frozenset[int]
) -> dict[str, float]:
    """The features one bare claim is ordered by. `asked` are the terms of the message."""
    weights = index.term_weights
    common = asked & profile.own
    shared = sum(map(weights.__getitem__, sorted(common)))
    own = sum(map(weights.__getitem__, sorted(profile.own))) or 1.0
    covered = [sum(map(w.weights.__getitem__, sorted(w.weights.keys() & asked))) / w.total for w in profile.wordings]
    window = best_window(query, profile, {}, common)
    pairs = {pair for wording in profile.wordings for pair in zip(wording.terms, wording.terms[1:], strict=False)}
    said = set(zip(query.terms, query.terms[1:], strict=False))
    numbers = [term for term in profile.own if index.term_text(term)[:1].isdigit()]
    return {
        "words": candidate.words / (max(other.words for other in candidates) or 1.0),
        "grams": candidate.grams / (max(other.grams for other in candidates) or 1.0),
        "coverage": shared / own,
        "explained": shared / (sum(map(weights.__getitem__, sorted(asked))) or 1.0),
        "best_coverage": max(covered, default=0.0),
        "least_coverage": min(covered, default=0.0),
        "window": window.coverage,
        "mass": window.mass,
        "pairs": float(len(pairs & said)),
        "numbers_missing": float(sum(term not in asked for term in numbers)),
        "length": float(len(profile.own)),
        "weight": own,
        "window_length": float(window.last - window.first),
    }


def accept(query: Query, ranked: Sequence[Ranked]) -> float:
    """The probability that the first of `ranked` is what the message speaks of; 0 where there is none to compare it with."""
    if len(ranked) < MIN_RIVALS:
        return 0.0
    best, rest = ranked[0], ranked[1:]
    candidate = best.candidate
    return logistic(
        {
            "grams": candidate.grams,
            "lead_words": lead(candidate.words, max(other.candidate.words for other in rest)),
            "lead_grams": lead(candidate.grams, max(other.candidate.grams for other in rest)),
            "gap": best.score - rest[0].score,
            "score": best.score,
            "best_coverage": best.features["best_coverage"],
            "explained": best.features["explained"],
            "mass": log1p(best.features["mass"]),
            "length": log1p(len(set(query.terms))),
            "least_coverage": best.features["least_coverage"],
        },
        ACCEPT_CENTRE,
        ACCEPT_SPREAD,
        ACCEPT_WEIGHTS,
    )


MIN_RIVALS = 20
"""Candidates below which a lead says nothing: a corpus of three claims always has a far leader."""
