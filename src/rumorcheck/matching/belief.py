"""Belief: the calibrated probability that a message speaks of a claim, from named features. Pure functions; weights are data.

A logistic model over two dozen numbers that can each be read: how much of the claim is in the message, how much of the message
the claim explains, and above all how far the claim leads over the best unrelated one. Weights come from `weights.py`.
"""

from collections.abc import Mapping, Sequence
from math import exp, log1p

from rumorcheck.corpus.index import Index
from rumorcheck.matching.frames import Frame, hits_of
from rumorcheck.matching.query import Query
from rumorcheck.matching.retrieve import Candidate
from rumorcheck.matching.weights import CENTRE, SPREAD, WEIGHTS
from rumorcheck.matching.windows import Profile, Window

MOST_MASS = 12.0
"""Matched weight above which more says nothing more."""
MOST_BESIDE = 10
"""Content words beside the stretch above which more says nothing more."""

MOST_WORDS = 120
"""Content words above which a longer message says nothing more: the weights saw no longer ones."""


def lead(value: float, rival: float) -> float:
    """How far `value` is ahead of `rival`, relative to the larger: 1 alone, 0 level, negative behind."""
    return (value - rival) / max(value, rival, 1e-9)


def read_features(
    query: Query,
    index: Index,
    profile: Profile,
    candidate: Candidate,
    candidates: Sequence[Candidate],
    found: tuple[Window, Frame],
) -> dict[str, float]:
    """The features of one candidate among all of a message, by name."""
    window, frame = found
    near = index.related(candidate.number) | {candidate.number}
    rivals = [other for other in candidates if other.number not in near]
    content = [i for i in range(query.size) if not query.light[i]]
    weights = index.term_weights
    worth = [weights[query.terms[i]] if query.terms[i] >= 0 else 1.0 for i in content]
    explained = [value if query.terms[i] in profile.own else 0.0 for i, value in zip(content, worth, strict=True)]
    total = sum(worth) or 1.0
    inside = [value for i, value in zip(content, explained, strict=True) if window.first <= i < window.last]
    groups = [bool(hits_of(query, group)) for group in profile.hints.required]
    complete = float(frame.complete)
    return {
        "lead_words": lead(candidate.words, max((rival.words for rival in rivals), default=0.0)),
        "lead_grams": lead(candidate.grams, max((rival.grams for rival in rivals), default=0.0)),
        "grams": candidate.grams,
        "words": candidate.words / (4.0 * total),
        "coverage": window.coverage,
        "precision": window.precision,
        "order": window.order,
        "mass": min(window.mass, MOST_MASS) / 4.0,
        "likeness": window.score,
        "subject": float(bool(groups) and groups[0]),
        "predicate": float(len(groups) > 1 and groups[1]),
        "parts": sum(groups) / len(groups) if groups else 0.0,
        "complete": complete,
        "compact": complete / (1.0 + (frame.last - frame.first) / 10.0),
        "strangers_inside": complete * frame.strangers_inside,
        "strangers_beside": complete * min(frame.strangers_beside, MOST_BESIDE) / 5.0,
        "crossed": complete * min(frame.crossed, 4),
        "channel": float(frame.channel),
        "letter": float(profile.hints.frame == "letter"),
        "length": log1p(min(len(content), MOST_WORDS)),
        "explained": sum(explained) / total,
        "explained_inside": sum(inside) / (len(inside) or 1),
        "window": log1p(len(inside)),
        "first": float(bool(candidates) and candidates[0].number == candidate.number),
    }


def believe(features: Mapping[str, float]) -> float:
    """The probability, 0 to 1, that a message with these features speaks of the claim."""
    return logistic(features, CENTRE, SPREAD, WEIGHTS)


def logistic(
    features: Mapping[str, float], centre: Mapping[str, float], spread: Mapping[str, float], weights: Mapping[str, float]
) -> float:
    """A logistic model over features that are centred and scaled first; `weights` holds a `bias` besides."""
    total = weights["bias"]
    for name, middle in centre.items():
        total += weights[name] * (features[name] - middle) / spread[name]
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))
