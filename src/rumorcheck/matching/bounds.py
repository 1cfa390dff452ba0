"""The most that a contradiction could come to, told before a candidate is read. Pure functions over what is known of a message anyway.

Much talk names a subject of some claim and negates something. All that such a message could be is a denial, and to weigh that takes a
frame, a window, belief and a stance for each claim. What belief asks is known at once where the message shares too little with every
wording, and what the stance can say lies between bounds: without a negator nothing is negated, without a word on truth nothing is
called untrue. Where even the bound is below the band, no claim needs to be read. It never says so where reading could find a denial;
a test holds it against the reading. A feature or signal that it does not know is taken to be able to say anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import log

from rumorcheck.matching.belief import FEATURES, read_beside
from rumorcheck.matching.believable import SLACK, Range, Ranges, at_most, log_odds, slopes, window_ranges
from rumorcheck.matching.cues import find_answers, find_cues
from rumorcheck.matching.denial import LEAST
from rumorcheck.matching.idle import decides, forbids
from rumorcheck.matching.negation import negator_places
from rumorcheck.matching.polarity import places_of_contrast
from rumorcheck.matching.query import Query
from rumorcheck.matching.retrieve import Candidate
from rumorcheck.matching.score import Asked
from rumorcheck.matching.signals import (
    CUES,
    EARLY,
    EVIDENCE,
    MOST_TRUE,
    MOST_WORDS,
    alien_words,
    said_kinds,
    share_negated,
    true_words,
    weigh_words,
)
from rumorcheck.matching.traits import traits_of
from rumorcheck.matching.weights import (
    DENIAL_CENTRE,
    DENIAL_SPREAD,
    DENIAL_WEIGHTS,
    STANCE_CENTRE,
    STANCE_SPREAD,
    STANCE_WEIGHTS,
)
from rumorcheck.matching.windows import Profile
from rumorcheck.models import Claim
from rumorcheck.records import NamedTuple

ANY = -1e9, 1e9
NONE = 0.0, 0.0
MOST_ODDS = log((1.0 - LEAST) / LEAST)
PARTED = frozenset("complete compact strangers_inside strangers_beside crossed channel".split())
"""Features that are 0 where not all parts of a claim are there,"""
OWN = frozenset("letter negative alien_in_letter predicate_negated claim_negates claim_negates_too true_words true_share".split())
"""Signals that hang on the claim."""
MADE = frozenset(
    "odds leaning subject_true subject_share parts_true parts_share subject_leaning true_leaning subject_outspoken lead_true "
    "subject_lead stance_outspoken stance_true_words stance_true_share".split()
)
"""Features of a denial that are made of others, and those they are made of: bounded together."""


DENIAL, DENIAL_STEPS = slopes(DENIAL_WEIGHTS, DENIAL_CENTRE, DENIAL_SPREAD)
STANCE, STANCE_STEPS = slopes(STANCE_WEIGHTS, STANCE_CENTRE, STANCE_SPREAD)
PLAIN = DENIAL_STEPS.keys() & FEATURES
COMMON = [name for name in STANCE_STEPS if name not in OWN and not name.startswith("of_")]
"""Signals that are the same for all claims."""


def may_deny(
    asked: Asked, profile: Profile, candidate: Candidate, shared: tuple[float, float], claim: Callable[[int], Claim]
) -> bool:
    """Whether a message that names the subject of a claim, yet too little of it for anything else, could be read as its denial.

    `shared` is the most that it has in common with a wording: mass and share, both 0 where that is too little for a window. What the
    entry says is true is only read from `claim` where the bound without it is too high.
    """
    query = asked.query
    least = log_odds(asked.thresholds.denied) - SLACK
    known = read_beside(query, asked.weighed, profile, candidate)
    features = window_ranges(query, shared)
    signals = signal_ranges(query, profile, known)
    if most_denied(asked, profile, known, features, signals) < least:
        return False
    words, share = true_words(query, profile.truth(claim(profile.number)), profile.own)
    signals |= {"true_words": (words, words), "true_share": (share, share)}
    return most_denied(asked, profile, known, features, signals) >= least


def signal_ranges(query: Query, profile: Profile, known: Mapping[str, float]) -> dict[str, Range]:
    """Where those signals of the stance lie that hang on the claim, one whose parts do not all stand in the message."""
    number, share = float(min(len(negator_places(query)), 3)), share_negated(profile.said)
    alien = alien_words(query, profile.own)
    letter, negative = float(profile.hints.frame == "letter"), float(profile.hints.negative)
    return {
        "letter": (letter, letter),
        "negative": (negative, negative),
        "alien_in_letter": (0.0, number * letter),
        "predicate_negated": (0.0, float(number > 0.0 < known["predicate"])),
        "claim_negates": (share, share),
        "claim_negates_too": (0.0, share * number),
        "true_words": (0.0, float(min(alien, MOST_TRUE))),
        "true_share": (0.0, float(alien > 0)),
    }


class Common(NamedTuple):
    """What is the same for all claims, worked out once."""

    outspoken: Range
    direct: float
    """The most that these signals give in the model of denials,"""
    least: float
    """... and what they give in that of stances, at least"""
    most: float


def common_to_all(query: Query) -> Common:
    """The bounds of the signals that hang on no claim."""
    known: Common | None = query.memory.get("bounds")
    if known is None:
        ranges = common_ranges(query)
        rows = [(STANCE_STEPS[name], ranges.get(name, ANY)) for name in COMMON]
        direct = ((DENIAL_STEPS.get(f"stance_{name}", 0.0), ranges.get(name, ANY)) for name in COMMON if name != "outspoken")
        known = query.memory["bounds"] = Common(ranges["outspoken"], at_most(direct), _least(rows), at_most(rows))
    return known


def common_ranges(query: Query) -> dict[str, Range]:
    """Where the signals lie that hang on no claim."""
    cues, places, traits = find_cues(query), negator_places(query), traits_of(query)
    negators, contrasted = len(places), float(bool(places_of_contrast(query)))
    kinds, said = {cue.kind for cue in cues}, said_kinds(query)
    told = float(not kinds.isdisjoint(("debunk", "scam", "calm", "exist", "absent")))
    spoken = max(told, float(bool(find_answers(query))))
    asks = float(bool(query.questions) or not kinds.isdisjoint(("ask", "doubt")))
    some, number = float(negators > 0), float(min(negators, 3))
    exact = {
        **{f"says_{kind}": float(kind in said) for kind in CUES},
        "asked": float(bool(query.questions)),
        "shouting": float("shouting" in traits),
        "hurries": float("hurries" in traits),
        "length": min(query.size, MOST_WORDS) / 20.0,
    }
    return {
        **{name: (value, value) for name, value in exact.items()},
        **dict.fromkeys(("complete", "contrary", "denies_the_denial"), NONE),  # only where all parts stand together
        "rule_denies": (0.0, max(spoken, contrasted)),
        "negated": (0.0, contrasted),
        "rule_asks": (0.0, asks),
        "outspoken": (0.0, spoken),
        "standing": (0.0, 3.0 * told),
        "turned": (0.0, float(not kinds.isdisjoint(("debunk", "calm")))),
        **dict.fromkeys(("unread", "alien_touches", "alien_near"), (0.0, some)),
        "early": (0.0, float(any(i < EARLY for i in places))),
        "forbids": (0.0, float(any(forbids(query, i) for i in places))),
        "decides": (0.0, float(any(decides(query, i) for i in places))),
        **dict.fromkeys(("negators", "alien"), (0.0, number)),
        "alien_in_clause": (0.0, min(number, 2.0)),
        "alien_dense": (0.0, number / (1.0 + query.size / 20.0)),
    }


def most_denied(asked: Asked, profile: Profile, known: Mapping[str, float], features: Ranges, signals: Ranges) -> float:
    """The most that the model of denials could give, as log odds."""
    query, step, common = asked.query, DENIAL_STEPS, common_to_all(asked.query)
    subject, parts, lead = known["subject"], known["parts"], known["lead_grams"]
    total = DENIAL + common.direct + step["subject_lead"] * known["lead_words"] * subject
    total += sum([step[name] * known[name] for name in PLAIN & known.keys()])
    total += at_most((step[name], range_) for name, range_ in features.items() if name in step)
    total += max(0.0, step["score"] * asked.thresholds.similar)
    total += at_most((step[f"stance_{name}"], range_) for name, range_ in signals.items() if not name.startswith("true_"))
    # what is made of one signal and of known numbers moves with it
    words = step["stance_true_words"] + subject * step["subject_true"] + parts * step["parts_true"] + lead * step["lead_true"]
    share = step["stance_true_share"] + subject * step["subject_share"] + parts * step["parts_share"]
    outspoken = step["stance_outspoken"] + subject * step["subject_outspoken"]
    total += at_most(((words, signals["true_words"]), (share, signals["true_share"]), (outspoken, common.outspoken)))
    least, most = _odds(known, features, signals, common, weigh_words(query, profile.own))
    leaning = step["leaning"] + subject * step["subject_leaning"] + max(0.0, step["true_leaning"] * signals["true_words"][1])
    return total + max(step["odds"] * odds + leaning * max(odds, 0.0) for odds in (least, most, max(least, min(most, 0.0))))


def _odds(known: Mapping[str, float], features: Ranges, signals: Ranges, common: Common, beside: float) -> Range:
    """Where the log odds of a denial by its stance lie. `beside` is what the words say that the claim does not have."""
    step = STANCE_STEPS
    total = STANCE + beside + sum([step[f"of_{name}"] * known[name] for name in EVIDENCE if name in known])
    rows = [(step[name], range_) for name, range_ in signals.items()]
    rows += [(step[f"of_{name}"], range_) for name, range_ in features.items() if name in EVIDENCE]
    least, most = total + common.least + _least(rows), total + common.most + at_most(rows)
    return max(-MOST_ODDS, min(MOST_ODDS, least)), max(-MOST_ODDS, min(MOST_ODDS, most))


def _least(rows: Iterable[tuple[float, Range]]) -> float:
    return sum([step * (low if step > 0.0 else high) for step, (low, high) in rows])
