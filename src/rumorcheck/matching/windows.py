"""The best window of a message against each wording of a claim: what is covered, what is not explained. Pure functions."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import ceil
from operator import truediv
from sys import intern

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Query
from rumorcheck.matching.spelling import Shelf, Spelling, TermShelf
from rumorcheck.matching.stretches import SLACK, Stretch, best_stretch, meant_terms
from rumorcheck.matching.vocabulary import VERDICTS
from rumorcheck.models import Claim
from rumorcheck.records import NamedTuple
from rumorcheck.text.normalize import fold_words
from rumorcheck.text.terms import is_light, stem

ROUGH = 0.2
"""Share of a wording that must be in the message at all before windows are compared."""
COVERAGE_POWER = 0.65
"""How steeply a window's score falls with what it lacks of a wording."""
UNIT = 1 << 20
"""Parts of a weight of 1 that a table tells apart."""


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


class Table:
    """The weights of a claim's terms in all of its wordings, as one integer for each term: 32 bits for each wording.

    To add up the integers of twenty terms takes less time than to look up what they weigh in one wording. An integer is made when its
    term is first asked for: most never are.
    """

    __slots__ = ("_index", "_number", "_rows", "totals")

    def __init__(self, index: Index, number: int) -> None:
        self._index, self._number = index, number
        self._rows: dict[int, int] = {}
        """Term -> its weight, in units of 1 / `UNIT` and rounded up, in the field of each wording that has it."""
        weigh = index.term_weights.__getitem__
        self.totals = array("d", (sum(map(weigh, {*terms})) * UNIT or 1.0 for terms in index.views(number)))
        """Weight of each wording, in these units."""

    def sums(self, terms: frozenset[int]) -> memoryview:
        """What `terms`, all of them the claim's, weigh in each wording."""
        missing = terms - self._rows.keys()
        if missing:
            self._read(missing)
        return memoryview(sum(map(self._rows.__getitem__, terms)).to_bytes(4 * len(self.totals), "little")).cast("I")

    def _read(self, missing: frozenset[int]) -> None:
        rows, weights = self._rows, self._index.term_weights
        weight = {term: ceil(weights[term] * UNIT) for term in missing}
        rows.update(dict.fromkeys(missing, 0))
        for place, terms in enumerate(self._index.views(self._number)):
            for term in missing.intersection(terms):
                rows[term] += weight[term] << 32 * place


def shared_at_most(profile: Profile, common: frozenset[int]) -> list[float]:
    """What the terms of `common` make of each wording, as a share of it; hardly too much and never too little."""
    return list(map(truediv, profile.table.sums(common), profile.table.totals))


def most_shared(profile: Profile, common: frozenset[int]) -> tuple[float, float]:
    """The most that the terms of `common` weigh in a wording of which they make enough, and the largest share; a little too much."""
    parts = shared_at_most(profile, common)
    coverage = max(parts, default=0.0)
    if coverage < ROUGH:
        return 0.0, 0.0
    return max(part * total for part, total in zip(parts, profile.table.totals, strict=True) if part >= ROUGH) / UNIT, coverage


class Facts(NamedTuple):
    """What the order of bare claims asks of one of them."""

    weight: float
    pairs: frozenset[tuple[int, int]]
    """Terms that stand side by side in a wording."""
    numbers: frozenset[int]
    """The terms that begin with a digit."""


class Profile:
    """What scoring needs of one claim, read from the index once and kept by whoever keeps the corpus open."""

    __slots__ = (
        "_facts",
        "_index",
        "_lengths",
        "_said",
        "_shelf",
        "_spelling",
        "_table",
        "_truth",
        "_wordings",
        "hints",
        "near",
        "number",
        "own",
        "parts",
        "term_weights",
    )

    def __init__(self, index: Index, number: int) -> None:
        self.number = number
        self.hints: CompiledHints = index.hints(number)
        self.own = index.claim_terms(number)
        """The terms of all wordings."""
        self.parts: frozenset[int] = self.hints.required[0] if self.hints.required else frozenset()
        """The patterns one of which a message must hit to name the claim's subject."""
        self.near = index.related(number) | {number}
        """The claim and those it is related to: none of them is a rival."""
        self.term_weights: Sequence[float] = index.term_weights
        self._index = index
        self._lengths: array[int] | None = None
        self._said: tuple[str, ...] | None = None
        self._shelf: Shelf | None = None
        self._spelling: Spelling | None = None
        self._truth: frozenset[str] | None = None
        self._facts: Facts | None = None
        self._table: Table | None = None
        self._wordings: tuple[Wording, ...] | None = None

    @property
    def wordings(self) -> tuple[Wording, ...]:
        """Each wording with the weights of its terms; most candidates are out of reach before they are asked for."""
        if self._wordings is None:
            self._wordings = read_wordings(self._index, self.number)
        return self._wordings

    @property
    def lengths(self) -> array[int]:
        """The words of each wording."""
        if self._lengths is None:
            self._lengths = array("I", map(len, self._index.views(self.number)))
        return self._lengths

    @property
    def table(self) -> Table:
        """The weights of all wordings beside each other."""
        if self._table is None:
            self._table = Table(self._index, self.number)
        return self._table

    @property
    def said(self) -> tuple[str, ...]:
        """The wordings as text of stems: what a message that only repeats them cannot mean against them."""
        if self._said is None:
            text = {term: self._index.term_text(term) for term in self.own}
            self._said = tuple(f" {' '.join(map(text.__getitem__, wording.terms))} " for wording in self.wordings)
        return self._said

    @property
    def shelf(self) -> Shelf:
        """The terms of the wordings, sorted for finding what a mistyped word was meant to be."""
        if self._shelf is None:
            self._shelf = TermShelf(self.own, self._index)
        return self._shelf

    @property
    def spelling(self) -> Spelling:
        """The words of the claim's parts, for the same."""
        if self._spelling is None:
            self._spelling = Spelling.read(self._index.spelled(self.number))
        return self._spelling

    def truth(self, claim: Claim) -> frozenset[str]:
        """Stems of what the entry says about its claim, without those of its wordings: the words of who knows how it really is."""
        if self._truth is None:
            self._truth = frozenset(name for name in truth_of(claim) if self._index.term(name) not in self.own)
        return self._truth

    @property
    def facts(self) -> Facts:
        """Its terms summed up."""
        if self._facts is None:
            weights, text = self._index.term_weights, self._index.term_text
            pairs = frozenset(pair for wording in self.wordings for pair in pairwise(wording.terms))
            numbers = frozenset(term for term in self.own if text(term)[:1].isdigit())
            self._facts = Facts(sum(map(weights.__getitem__, sorted(self.own))) or 1.0, pairs, numbers)
        return self._facts


def truth_of(claim: Claim) -> frozenset[str]:
    """The stems of content in an entry's headlines, points, explanations and replies."""
    told = [
        part
        for text in claim.texts.values()
        for part in (text.headline, text.explanation, *text.reply, *(point.text for point in text.points))
    ]
    return stems_in("\n".join(told))


def stems_in(text: str) -> frozenset[str]:
    """The stems of content in a text, without the words of any verdict; one object each for all texts."""
    return frozenset([intern(stem(word)) for word in {*fold_words(text)} if not is_light(word)]) - VERDICTS


def read_profile(index: Index, number: int) -> Profile:
    """The profile of a claim."""
    return Profile(index, number)


def present_terms(query: Query, corrected: Mapping[int, int]) -> frozenset[int]:
    """The terms a message has: its words, words written apart, and what mistyped words were meant to be."""
    return frozenset((*query.terms, *query.joined, *corrected.values())) - {-1}


def best_window(query: Query, profile: Profile, corrected: Mapping[int, int], common: frozenset[int]) -> Window:
    """The window of `query` that is nearest to one of the claim's wordings. `corrected` gives the term meant by a mistyped word,
    `common` the terms that message and claim share.

    The wordings of which most is in the message come first: no window of one can have more than all it shares, so few are looked at.
    """
    bounds = [(part, -at) for at, part in enumerate(shared_at_most(profile, common)) if part >= ROUGH]
    bounds.sort(reverse=True)
    best, highest = NOWHERE, 0.0
    for bound, place in bounds:
        if bound**COVERAGE_POWER + SLACK < highest:
            break
        wording = profile.wordings[-place]
        if sum(map(wording.weights.__getitem__, common & wording.weights.keys())) < ROUGH * wording.total:
            continue  # the bound is a little too high
        found = best_stretch(query, corrected, wording.weights, profile.term_weights)
        window = _measure(query, wording, -place, corrected, found)
        score = window.score
        if score > highest or (score == highest and window.wording < best.wording):
            best, highest = window, score
    return best


def _measure(query: Query, wording: Wording, number: int, corrected: Mapping[int, int], found: Stretch) -> Window:
    weights, terms, joined, light = wording.weights, meant_terms(query, corrected), query.joined, query.light
    inside: list[int] = []
    strangers = 0
    first = found.last
    for i in range(found.first, found.last):
        term = joined[i]
        if term not in weights:
            term = terms[i]
        if term in weights:
            first = min(first, i)
            inside.append(term)
        elif inside and not light[i]:
            strangers += 1
    covered = sum(map(weights.__getitem__, set(inside)))
    held = sum(map(weights.__getitem__, inside))
    places = list(map(wording.terms.index, inside))
    steps = [a < b for a, b in pairwise(places) if a != b]
    order = sum(steps) / len(steps) if steps else 1.0
    return Window(number, first, found.last, covered / wording.total, held / (held + 0.6 * strangers or 1.0), order, covered)
