"""Denial: how sure it is that a message contradicts this very claim, also where it names little of it. Pure functions; weights are data.

Who denies a claim seldom repeats it: a name, a negator and how it really is are enough for a person. So belief in the matter, the side the
message takes, and what it has in common with what the entry says is true are weighed together, in a logistic model of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log

from rumorcheck.matching.belief import logistic
from rumorcheck.matching.cues import find_cues
from rumorcheck.matching.negation import negator_places
from rumorcheck.matching.query import Query
from rumorcheck.matching.signals import content_of
from rumorcheck.matching.weights import DENIAL_CENTRE, DENIAL_SPREAD, DENIAL_WEIGHTS

TONE = 1.0
"""Sum of what its words say from which a message without a negator may contradict something: of 15,000 labelled messages (the examples of
the corpus, the sets written blind) no denial that is found stands below it, and five honest ones are no more taken for denials."""
TONES = frozenset(("debunk", "scam", "calm", "exist", "absent"))
"""Kinds of phrases that may contradict something; who warns of a scam contradicts what it promises."""
LEAST = 1e-4
"""A chance nearer to 0 or 1 says nothing more."""


def has_tone(query: Query) -> bool:
    """Whether the message may contradict anything at all; most do not, and need no further look."""
    known: bool | None = query.memory.get("tone")
    if known is None:
        known = query.memory["tone"] = _has_tone(query)
    return known


def _has_tone(query: Query) -> bool:
    return (
        bool(negator_places(query))
        or any(cue.kind in TONES for cue in find_cues(query))
        or sum(weight for _, weight in content_of(query).said) > TONE
    )


def denial_features(features: Mapping[str, float], signals: Mapping[str, float], chance: float, score: float) -> dict[str, float]:
    """The features of a contradiction, by name: those of belief and stance, and the products in which they strengthen each other."""
    sure = min(max(chance, LEAST), 1.0 - LEAST)
    odds = log(sure / (1.0 - sure))
    leaning, subject, outspoken = max(odds, 0.0), features["subject"], signals["outspoken"]
    true_words, true_share = signals["true_words"], signals["true_share"]
    return {
        **features,
        **{f"stance_{name}": value for name, value in signals.items() if not name.startswith("of_")},
        "odds": odds,
        "leaning": leaning,
        "score": score,
        "subject_true": subject * true_words,
        "subject_share": subject * true_share,
        "parts_true": features["parts"] * true_words,
        "parts_share": features["parts"] * true_share,
        "subject_leaning": subject * leaning,
        "true_leaning": true_words * leaning,
        "subject_outspoken": subject * outspoken,
        "lead_true": features["lead_grams"] * true_words,
        "subject_lead": features["lead_words"] * subject,
    }


def believe_denied(features: Mapping[str, float]) -> float:
    """The probability, 0 to 1, that a message with these features contradicts the claim."""
    return logistic(features, DENIAL_CENTRE, DENIAL_SPREAD, DENIAL_WEIGHTS)
