"""Belief: the calibrated probability that a message speaks of a claim, from named features. Pure functions; weights are data.

A logistic model over two dozen numbers that can each be read: how much of the claim is in the message, how much of the message
the claim explains, and above all how far the claim leads over the best unrelated one; and over the words beside the claim, by which
people tell a rumor or talk of something else. Weights come from `weights.py` and `belief_words.py`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache
from math import exp, log1p

from rumorcheck.corpus.index import Index
from rumorcheck.matching.belief_words import WORDS
from rumorcheck.matching.frames import Frame, hits_of
from rumorcheck.matching.query import Query
from rumorcheck.matching.retrieve import Candidate
from rumorcheck.matching.vocabulary import HEARSAY, TALK
from rumorcheck.matching.weights import ABOUT_WEIGHTS, CENTRE, SPREAD, WEIGHTS
from rumorcheck.matching.windows import Profile, Window
from rumorcheck.records import NamedTuple

MOST_MASS = 12.0
"""Matched weight above which more says nothing more."""
MASS_UNIT = 4.0
"""Matched weight that the feature `mass` counts as one."""
MOST_BESIDE = 10
"""Content words beside the stretch above which more says nothing more."""

MOST_SAID = 10
"""Words beside the claim that count in full; of more, only the mean counts."""

MOST_WORDS = 120
"""Content words above which a longer message says nothing more: the weights saw no longer ones."""


KEPT = 20_000
"""Words whose weights are remembered."""
SAID, SAID_ABOUT = "said", "said_about"
"""What the words beside the claim say: features with the weight 1, since each word has its own."""
FEATURES = (
    *"lead_words lead_grams grams words coverage precision order mass likeness subject predicate parts complete compact".split(),
    *"strangers_inside strangers_beside crossed channel letter length explained explained_inside window first accounted".split(),
    *("unaccounted", "asked", "hearsay", SAID, SAID_ABOUT),
)
"""All features, in the order in which they are told."""


def lead(value: float, rival: float) -> float:
    """How far `value` is ahead of `rival`, relative to the larger: 1 alone, 0 level, negative behind."""
    return (value - rival) / max(value, rival, 1e-9)


class Said(NamedTuple):
    """What the distinct words of a message say beside a claim: all together, and by term those that a claim may have itself."""

    very: float
    """Of the very claim."""
    about: float
    """Of its matter."""
    number: int
    by_term: Mapping[int, tuple[float, float, int]]
    """Term -> what its words say, and how many they are."""


class Weighed(NamedTuple):
    """A message among its candidates: what the features of each of them need, worked out once."""

    places: list[int]
    """Where the words of content stand."""
    terms: list[int]
    worth: list[float]
    """Weight of each word of content; 1 for one that no claim has."""
    total: float
    by_words: list[Candidate]
    by_grams: list[Candidate]
    """The candidates by each half of retrieval, best first."""
    first: int
    """Number of the candidate that leads, or -1."""
    by_term: Mapping[int, float]
    """Term -> what it is worth in all its places."""
    told: Mapping[int, tuple[int, float]]
    """Place -> term (a mistyped one as it was meant) and weight of each word of content that is not talk about hearing and truth."""
    told_by_term: Mapping[int, Sequence[float]]
    """Term -> the weights of such words."""
    told_total: float
    hearsay: float
    """1 where a word marks the message as hearsay, else 0."""
    said: Said
    """What its words say."""


def weigh(query: Query, index: Index, candidates: Sequence[Candidate], corrected: Mapping[int, int]) -> Weighed:
    """Read the message once for all of `candidates`. `corrected` gives the term meant by a mistyped word."""
    places = [i for i, light in enumerate(query.light) if not light]
    terms = [query.terms[i] for i in places]
    weights = index.term_weights
    worth = [weights[term] if term >= 0 else 1.0 for term in terms]
    by_words = sorted(candidates, key=lambda candidate: -candidate.words)
    by_grams = sorted(candidates, key=lambda candidate: -candidate.grams)
    first = candidates[0].number if candidates else -1
    words = query.text.words
    by_term: dict[int, float] = {}
    told: dict[int, tuple[int, float]] = {}
    told_by_term: dict[int, list[float]] = {}
    for i, term, value in zip(places, terms, worth, strict=True):
        by_term[term] = by_term.get(term, 0.0) + value
        if words[i] not in TALK:
            meant = corrected.get(i, term)
            told[i] = meant, value
            told_by_term.setdefault(meant, []).append(value)
    told_total = sum(value for _, value in told.values()) or 1.0
    hearsay = float(not HEARSAY.isdisjoint(words))
    total = sum(worth) or 1.0
    said = _said(query)
    return Weighed(places, terms, worth, total, by_words, by_grams, first, by_term, told, told_by_term, told_total, hearsay, said)


@lru_cache(KEPT)
def _weights_of(word: str) -> tuple[float, ...]:
    return numbers_of(WORDS, word)


def numbers_of(table: Mapping[str, str], word: str) -> tuple[float, ...]:
    """What a table of words says of `word`; nothing of a word it does not have.

    Tables are texts by the first letter of their words: most are asked for a dozen words, and to make an object of each takes longer.

    >>> numbers_of({"f": " fake=-1.5,0.2 false=1 "}, "fake"), numbers_of({"f": " fake=-1.5,0.2 false=1 "}, "fa")
    ((-1.5, 0.2), ())
    """
    row = table.get(word[0], "")
    at = row.find(f" {word}=")
    return tuple(map(float, row[at + len(word) + 2 : row.index(" ", at + 1)].split(","))) if at >= 0 else ()


def _said(query: Query) -> Said:
    """Look each word of the message up once."""
    terms = dict(zip(query.text.words, query.terms, strict=True))
    by_term: dict[int, tuple[float, float, int]] = {}
    very = about = 0.0
    words = [(weights, terms[word]) for word in sorted(terms) if (weights := _weights_of(word))]
    for (one, other), term in words:
        very, about = very + one, about + other
        if term >= 0:
            before = by_term.get(term, (0.0, 0.0, 0))
            by_term[term] = before[0] + one, before[1] + other, before[2] + 1
    return Said(very, about, len(words), by_term)


def read_features(
    query: Query, weighed: Weighed, profile: Profile, candidate: Candidate, found: tuple[Window, Frame]
) -> dict[str, float]:
    """The features of one candidate among all of a message, by name."""
    window, frame = found
    start, stop = bisect_left(weighed.places, window.first), bisect_left(weighed.places, window.last)
    inside = [weighed.worth[i] for i in range(start, stop) if weighed.terms[i] in profile.own]
    complete = float(frame.complete)
    known = read_beside(query, weighed, profile, candidate)
    known |= {
        "coverage": window.coverage,
        "precision": window.precision,
        "order": window.order,
        "mass": min(window.mass, MOST_MASS) / MASS_UNIT,
        "likeness": window.score,
        "complete": complete,
        "compact": complete / (1.0 + (frame.last - frame.first) / 10.0),
        "strangers_inside": complete * frame.strangers_inside,
        "strangers_beside": complete * min(frame.strangers_beside, MOST_BESIDE) / 5.0,
        "crossed": complete * min(frame.crossed, 4),
        "channel": float(frame.channel),
        "explained_inside": sum(inside) / (stop - start or 1),
        "window": log1p(stop - start),
    }
    return dict(zip(FEATURES, map(known.__getitem__, FEATURES), strict=True))


def read_beside(query: Query, weighed: Weighed, profile: Profile, candidate: Candidate) -> dict[str, float]:
    """Those features that hang on no window and no frame."""
    near, own, total = profile.near, profile.own, weighed.total
    rival_words = next((rival.words for rival in weighed.by_words if rival.number not in near), 0.0)
    rival_grams = next((rival.grams for rival in weighed.by_grams if rival.number not in near), 0.0)
    explained = sum(map(weighed.by_term.__getitem__, weighed.by_term.keys() & own))
    hits = [hits_of(query, group) for group in profile.hints.required]
    groups = [bool(found) for found in hits]
    hits.append(hits_of(query, profile.hints.opposite) if profile.hints.opposite else [])
    named = {i for found in hits for hit in found for i in hit.own}
    accounted = [value for term in weighed.told_by_term.keys() & own for value in weighed.told_by_term[term]]
    accounted += [weighed.told[i][1] for i in named if i in weighed.told and weighed.told[i][0] not in own]
    known = {query.terms[i] for i in named}
    very, about = _say_beside(weighed.said, own, known)
    return {
        "lead_words": lead(candidate.words, rival_words),
        "lead_grams": lead(candidate.grams, rival_grams),
        "grams": candidate.grams,
        "words": candidate.words / (4.0 * total),
        "subject": float(bool(groups) and groups[0]),
        "predicate": float(len(groups) > 1 and groups[1]),
        "parts": sum(groups) / len(groups) if groups else 0.0,
        "letter": float(profile.hints.frame == "letter"),
        "length": log1p(min(len(weighed.places), MOST_WORDS)),
        "explained": explained / total,
        "first": float(weighed.first == candidate.number),
        "accounted": sum(accounted) / weighed.told_total,
        "unaccounted": log1p(len(weighed.told) - len(accounted)),
        "asked": float(bool(query.questions)),
        "hearsay": weighed.hearsay,
        SAID: very,
        SAID_ABOUT: about,
    }


def _say_beside(said: Said, own: Set[int], known: Set[int]) -> tuple[float, float]:
    """What the words say, for the very claim and for its matter, that are neither the claim's `own` nor fulfil a part of it (`known`)."""
    very, about, number = said.very, said.about, said.number
    for term in sorted((said.by_term.keys() & own) | (said.by_term.keys() & known)):
        one, other, times = said.by_term[term]
        very, about, number = very - one, about - other, number - times
    share = share_of_words(number)
    return very * share, about * share


def share_of_words(number: int) -> float:
    """What each of `number` words beside the claim counts: in a letter, no more than `MOST_SAID` of them together."""
    return 1.0 / max(1.0, number / MOST_SAID)


def believe(features: Mapping[str, float]) -> float:
    """The probability, 0 to 1, that a message with these features speaks of the claim."""
    return logistic(features, CENTRE, SPREAD, WEIGHTS, features[SAID])


def believe_about(features: Mapping[str, float]) -> float:
    """The probability that a message with these features speaks of the claim's matter at all, whatever it says of it."""
    return logistic(features, CENTRE, SPREAD, ABOUT_WEIGHTS, features[SAID_ABOUT])


def logistic(
    features: Mapping[str, float],
    centre: Mapping[str, float],
    spread: Mapping[str, float],
    weights: Mapping[str, float],
    more: float = 0.0,
) -> float:
    """A logistic model over features that are centred and scaled first; `weights` holds a `bias` besides, `more` is added to the sum."""
    total = weights["bias"] + more
    for name, middle in centre.items():
        total += weights[name] * (features[name] - middle) / spread[name]
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))
