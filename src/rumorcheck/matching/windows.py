"""The best window of a message against each wording of a claim: what is covered, what is not explained. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Query
from rumorcheck.text.terms import LIGHT_WEIGHT

STRANGER = 0.22
"""What a content word that the wording lacks costs a window, where a matched one brings up to 1."""
ROUGH = 0.2
"""Share of a wording that must be in the message at all before windows are compared."""


class Window(NamedTuple):
    """A stretch of words (first, last + 1) and how it stands to one wording of a claim."""

    wording: int
    """Which of the claim's wordings: its variants in order, then its own sentences."""
    first: int
    last: int
    coverage: float
    """Weight of the wording's terms that the window has, 0 to 1."""
    precision: float
    """Weight of the window's words that the wording has, 0 to 1."""
    order: float
    """Share of neighbouring matched words that stand in the wording's order, 0 to 1."""
    mass: float
    """Weight matched: how much evidence there is at all."""

    @property
    def score(self) -> float:
        """One number to rank windows by: mostly coverage, and precision as far as it goes along."""
        return float(self.coverage**0.65) * (0.25 + 0.75 * self.precision) * (0.85 + 0.15 * self.order)


NOWHERE = Window(-1, 0, 0, 0.0, 0.0, 0.0, 0.0)


class Wording(NamedTuple):
    """One wording of a claim: its terms in order, the weight of each and of all."""

    terms: tuple[int, ...]
    weights: Mapping[int, float]
    total: float


def read_wordings(index: Index, number: int) -> tuple[Wording, ...]:
    """The wordings of a claim with the weights of their terms."""
    wordings = []
    for terms in index.variants(number):
        weights = {term: index.term_weights[term] for term in terms}
        wordings.append(Wording(terms, weights, sum(weights.values()) or 1.0))
    return tuple(wordings)


class Profile(NamedTuple):
    """What scoring needs of one claim, read from the index once."""

    hints: CompiledHints
    wordings: tuple[Wording, ...]
    own: frozenset[int]


def read_profile(index: Index, number: int) -> Profile:
    """The profile of a claim."""
    wordings = read_wordings(index, number)
    own = frozenset(term for wording in wordings for term in wording.terms)
    return Profile(index.hints(number), wordings, own)


def best_window(query: Query, wordings: tuple[Wording, ...], corrected: Mapping[int, int]) -> Window:
    """The window of `query` that is nearest to one of `wordings`. `corrected` gives the term meant by a mistyped word.

    Each wording costs one pass over the message (Kadane's maximum-sum stretch), so the cost is linear in the message.
    """
    present = {term for term in query.terms if term >= 0}
    present.update(term for term in query.joined if term >= 0)
    present.update(corrected.values())
    best = NOWHERE
    for number, wording in enumerate(wordings):
        common = present & wording.weights.keys()
        if sum(map(wording.weights.__getitem__, common)) < ROUGH * wording.total:
            continue
        window = _window(query, wording, number, corrected)
        if window.score > best.score:
            best = window
    return best


def _window(query: Query, wording: Wording, number: int, corrected: Mapping[int, int]) -> Window:
    weights, terms = wording.weights, query.terms
    matched: list[int] = [-1] * len(terms)
    gain = best = 0.0
    start = first = last = 0
    skip = False
    for i, term in enumerate(terms):
        if term not in weights:
            term = corrected.get(i, -1)
        if query.joined[i] in weights:
            term, skip = query.joined[i], True
        elif skip:
            skip = False
            if term not in weights:
                continue  # second half of a joined word
        if term in weights:
            matched[i] = term
            worth = weights[term]
        else:
            worth = -LIGHT_WEIGHT / 3 if query.light[i] else -STRANGER
        if gain <= 0.0:
            gain, start = 0.0, i
        gain += worth
        if gain > best:
            best, first, last = gain, start, i + 1
    while first < last and matched[first] < 0:
        first += 1
    return _measure(query, wording, number, matched, first, last)


def _measure(query: Query, wording: Wording, number: int, matched: list[int], first: int, last: int) -> Window:
    weights = wording.weights
    inside = [term for term in matched[first:last] if term >= 0]
    distinct = set(inside)
    covered = sum(map(weights.__getitem__, distinct))
    held = sum(map(weights.__getitem__, inside))
    strangers = sum(1 for i in range(first, last) if matched[i] < 0 and not query.light[i])
    place = {term: at for at, term in reversed(list(enumerate(wording.terms)))}
    steps = [(place[a], place[b]) for a, b in pairwise(inside) if a != b]
    order = sum(b > a for a, b in steps) / len(steps) if steps else 1.0
    return Window(number, first, last, covered / wording.total, held / (held + 0.6 * strangers or 1.0), order, covered)
