"""The best window of a message against each wording of a claim: what is covered, what is not explained. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Query
from rumorcheck.matching.typos import Shelf, Spelling, shelve, spell
from rumorcheck.records import NamedTuple
from rumorcheck.text.terms import LIGHT_WEIGHT

STRANGER = 0.22
"""What a content word that the wording lacks costs a window, where a matched one brings up to 1."""
ROUGH = 0.2
"""Share of a wording that must be in the message at all before windows are compared."""
COVERAGE_POWER = 0.65
"""How steeply a window's score falls with what it lacks of a wording."""
SLACK = 1e-9
"""What rounding may add to a bound."""


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
        return float(self.coverage**COVERAGE_POWER) * (0.25 + 0.75 * self.precision) * (0.85 + 0.15 * self.order)


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


class Facts(NamedTuple):
    """What the order of bare claims asks of one of them."""

    weight: float
    pairs: frozenset[tuple[int, int]]
    """Terms that stand side by side in a wording."""
    numbers: frozenset[int]
    """The terms that begin with a digit."""


class Profile:
    """What scoring needs of one claim, read from the index once and kept by whoever keeps the corpus open."""

    __slots__ = ("_facts", "_index", "_said", "_shelf", "_spelling", "_wordings", "hints", "near", "number", "own", "parts")

    def __init__(self, index: Index, number: int) -> None:
        self.number = number
        self.hints: CompiledHints = index.hints(number)
        self.own = index.claim_terms(number)
        """The terms of all wordings."""
        self.parts: frozenset[int] = self.hints.required[0] if self.hints.required else frozenset()
        """The patterns one of which a message must hit to name the claim's subject."""
        self.near = index.related(number) | {number}
        """The claim and those it is related to: none of them is a rival."""
        self._index = index
        self._said: tuple[str, ...] | None = None
        self._shelf: Shelf | None = None
        self._spelling: Spelling | None = None
        self._facts: Facts | None = None
        self._wordings: tuple[Wording, ...] | None = None

    @property
    def wordings(self) -> tuple[Wording, ...]:
        """Each wording with the weights of its terms; most candidates are out of reach before they are asked for."""
        if self._wordings is None:
            self._wordings = read_wordings(self._index, self.number)
        return self._wordings

    @property
    def said(self) -> tuple[str, ...]:
        """The wordings as text of stems: what a message that only repeats them cannot mean against them."""
        if self._said is None:
            text = self._index.term_text
            self._said = tuple(f" {' '.join(map(text, wording.terms))} " for wording in self.wordings)
        return self._said

    @property
    def shelf(self) -> Shelf:
        """The terms of the wordings, sorted for finding what a mistyped word was meant to be."""
        if self._shelf is None:
            self._shelf = shelve(self.own, self._index)
        return self._shelf

    @property
    def spelling(self) -> Spelling:
        """The words of the claim's parts, sorted for the same."""
        if self._spelling is None:
            self._spelling = spell(self._index.spelled(self.number))
        return self._spelling

    @property
    def facts(self) -> Facts:
        """Its terms summed up."""
        if self._facts is None:
            weights, text = self._index.term_weights, self._index.term_text
            pairs = frozenset(pair for wording in self.wordings for pair in pairwise(wording.terms))
            numbers = frozenset(term for term in self.own if text(term)[:1].isdigit())
            self._facts = Facts(sum(map(weights.__getitem__, sorted(self.own))) or 1.0, pairs, numbers)
        return self._facts


def read_profile(index: Index, number: int) -> Profile:
    """The profile of a claim."""
    return Profile(index, number)


def present_terms(query: Query, corrected: Mapping[int, int]) -> frozenset[int]:
    """The terms a message has: its words, words written apart, and what mistyped words were meant to be."""
    return frozenset((*query.terms, *query.joined, *corrected.values())) - {-1}


def best_window(query: Query, profile: Profile, corrected: Mapping[int, int], common: frozenset[int]) -> Window:
    """The window of `query` that is nearest to one of the claim's wordings. `corrected` gives the term meant by a mistyped word,
    `common` the terms that message and claim share.

    Each wording costs one pass over the message (Kadane's maximum-sum stretch), so the cost is linear in the message.
    """
    best, highest = NOWHERE, 0.0
    for number, wording in enumerate(profile.wordings):
        here = common & wording.weights.keys()
        held = sum(map(wording.weights.__getitem__, here))
        if held < ROUGH * wording.total or (held / wording.total) ** COVERAGE_POWER + SLACK < highest:
            continue  # no window of it can have more than all it shares
        window = _window(query, wording, number, corrected)
        if window.score > highest:
            best, highest = window, window.score
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
