"""The best window of a message against each wording of a claim: what is covered, what is not explained. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Query
from rumorcheck.matching.typos import Shelf, shelve
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
LIGHT_STRANGER = -LIGHT_WEIGHT / 3
"""What a function word brings that the wording lacks."""
SHORT = 120
"""Words up to which a message is scanned as a whole for each wording: to survey it first would take longer."""


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
    content: frozenset[int]
    """The terms that weigh more than a function word."""


def read_wordings(index: Index, number: int) -> tuple[Wording, ...]:
    """The wordings of a claim with the weights of their terms."""
    wordings = []
    for terms in index.variants(number):
        weights = {term: index.term_weights[term] for term in terms}
        content = frozenset(term for term, weight in weights.items() if weight > LIGHT_WEIGHT)
        wordings.append(Wording(terms, weights, sum(weights.values()) or 1.0, content))
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

    __slots__ = ("_facts", "_index", "_said", "_shelf", "_wordings", "hints", "near", "number", "own", "parts", "term_weights")

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
        self._said: tuple[str, ...] | None = None
        self._shelf: Shelf | None = None
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


def shares(profile: Profile, common: frozenset[int]) -> list[float]:
    """What a message has of each wording: the weight of the terms of `common`, those that message and claim share."""
    return [sum(map(wording.weights.__getitem__, common & wording.weights.keys())) for wording in profile.wordings]


def best_window(
    query: Query,
    profile: Profile,
    corrected: Mapping[int, int],
    common: frozenset[int],
    shared: Sequence[float] = (),
) -> Window:
    """The window of `query` that is nearest to one of the claim's wordings. `corrected` gives the term meant by a mistyped word,
    `common` the terms that message and claim share, `shared` what `shares` says of them where that is known.

    The wordings of which most is in the message come first: no window of one can have more than all it shares, so few are looked at.
    """
    wordings = profile.wordings
    held = shared or shares(profile, common)
    bounds = [(held[i] / wording.total, -i) for i, wording in enumerate(wordings) if held[i] >= ROUGH * wording.total]
    bounds.sort(reverse=True)
    ground = survey(query, corrected, profile.term_weights) if bounds and query.size > SHORT else None
    best, highest = NOWHERE, 0.0
    for bound, place in bounds:
        if bound**COVERAGE_POWER + SLACK < highest:
            break
        number = -place
        window = _window(query, wordings[number], number, corrected, ground)
        score = window.score
        if score > highest or (score == highest and number < best.wording):
            best, highest = window, score
    return best


def _window(query: Query, wording: Wording, number: int, corrected: Mapping[int, int], ground: Ground | None) -> Window:
    """The stretch in which the wording's words outweigh those that it lacks by most (Kadane's maximum-sum stretch)."""
    if ground:
        found = _best_stretch(query, ground, wording, corrected)
    else:
        found = _scan(query, corrected, wording.weights, (0, query.size), query.size)
    return _measure(query, wording, number, corrected, found)


class Stretch(NamedTuple):
    """Words `first` to `last` (exclusive), and what the wording gains by them."""

    gain: float
    first: int
    last: int


def _scan(query: Query, corrected: Mapping[int, int], weights: Mapping[int, float], part: tuple[int, int], until: int) -> Stretch:
    """The best stretch of words `part[0]` to `part[1]` (exclusive), given up where nothing is left behind word `until`."""
    terms, joined, light = query.terms, query.joined, query.light
    gain = best = 0.0
    start = first = last = 0
    skip = part[0] > 0 and joined[part[0] - 1] in weights
    for i in range(*part):
        term = terms[i]
        if term not in weights:
            term = corrected.get(i, -1)
        if joined[i] in weights:
            term, skip = joined[i], True
        elif skip:
            skip = False
            if term not in weights:
                continue  # second half of a joined word
        worth = weights[term] if term in weights else LIGHT_STRANGER if light[i] else -STRANGER
        if gain <= 0.0:
            if i > until:
                break
            gain, start = 0.0, i
        gain += worth
        if gain > best:
            best, first, last = gain, start, i + 1
    return Stretch(best, first, last)


class Run(NamedTuple):
    """A part of the message in which the best stretch for a wording may lie."""

    peak: float
    """The most it can gain, as if every function word in it were the wording's."""
    first: int
    last: int
    """Where the part begins, and the word behind which it ends once nothing is left of the gain."""


class Ground(NamedTuple):
    """A long message as it lies before every wording: where each term stands, and what function words can add between two places."""

    places: Mapping[int, Sequence[int]]
    """Term of content -> the words that have it, alone or with the next."""
    sums: Sequence[float]
    """For each word, all that the words before it can be worth to a wording that has none of their content."""
    before: Sequence[float]
    """For each word, the most that a stretch which ends right before it can be worth in this way, and where that begins."""
    begins: Sequence[int]
    after: Sequence[float]
    """The most that a stretch which begins at this word can be worth in this way."""
    slight: Sequence[Run]
    """All such stretches, the most worth first."""


def survey(query: Query, corrected: Mapping[int, int], weights: Sequence[float]) -> Ground:
    """The ground of a message among terms of such `weights`; worked out once for all wordings."""
    key = ("ground", *corrected.items())
    known: Ground | None = query.memory.get(key)
    if known is None:
        known = query.memory[key] = _survey(query, corrected, weights)
    return known


def _survey(query: Query, corrected: Mapping[int, int], weights: Sequence[float]) -> Ground:
    places: dict[int, list[int]] = {}
    sums, before, begins = [0.0], [0.0], [0]
    slight: list[Run] = []
    total = lead = peak = 0.0
    begin = 0
    halved = False
    for i, (term, both, light) in enumerate(zip(query.terms, query.joined, query.light, strict=True)):
        # a function word may be one of the wording's, the second half of a joined word may cost nothing
        worth = 0.0 if halved else LIGHT_STRANGER if light else -STRANGER
        for one in {corrected.get(i, -1) if term < 0 else term, both} - {-1}:
            if weights[one] > LIGHT_WEIGHT:
                places.setdefault(one, []).append(i)
            else:
                worth = LIGHT_WEIGHT
        halved = both >= 0
        total += worth
        if lead <= 0.0:
            if peak > 0.0:
                slight.append(Run(peak, begin, i))
            lead, peak, begin = 0.0, 0.0, i
        lead += worth
        peak = max(peak, lead)
        sums.append(total)
        before.append(max(lead, 0.0))
        begins.append(begin if lead > 0.0 else i + 1)
    after, lead = [0.0], 0.0
    for i in range(query.size, 0, -1):
        lead = max(0.0, lead + sums[i] - sums[i - 1])
        after.append(lead)
    slight.append(Run(peak, begin, query.size))
    slight.sort(key=_peak, reverse=True)
    return Ground(places, sums, before, begins, after[::-1], slight)


def _best_stretch(query: Query, ground: Ground, wording: Wording, corrected: Mapping[int, int]) -> Stretch:
    """What `_scan` finds in the whole message, by scanning only the parts that can hold it: cost is linear in the wording's words."""
    best = Stretch(0.0, 0, 0)
    content = sorted(_runs(query, ground, wording, corrected), key=_peak, reverse=True)
    for runs in (content, ground.slight):
        for run in runs:
            if run.peak + SLACK < best.gain:
                break
            found = _scan(query, corrected, wording.weights, (run.first, query.size), run.last)
            if found.gain > best.gain or (found.gain == best.gain and found.first < best.first):
                best = found
    return best


def _peak(run: Run) -> float:
    return run.peak


def _runs(query: Query, ground: Ground, wording: Wording, corrected: Mapping[int, int]) -> list[Run]:
    places, sums, before, weights = ground.places, ground.sums, ground.before, wording.weights
    runs: list[Run] = []
    gain = peak = 0.0
    first = last = -1
    for at in sorted({at for term in wording.content for at in places.get(term, ())}):
        kept = gain + sums[at] - sums[last + 1]
        if last < 0 or kept < before[at] - SLACK:
            if last >= 0:
                runs.append(Run(peak, first, last))
            first, gain, peak = ground.begins[at], before[at], 0.0
        else:
            gain = kept
        term = query.joined[at]
        gain += weights[term if term in weights else corrected.get(at, query.terms[at])]
        peak, last = max(peak, gain + ground.after[at + 1]), at
    if last >= 0:
        runs.append(Run(peak, first, last))
    return runs


def _measure(query: Query, wording: Wording, number: int, corrected: Mapping[int, int], found: Stretch) -> Window:
    weights, terms, joined, light = wording.weights, query.terms, query.joined, query.light
    inside: list[int] = []
    strangers = 0
    first = found.last
    for i in range(found.first, found.last):
        term = joined[i]
        if term not in weights:
            term = terms[i]
            if term not in weights:
                term = corrected.get(i, -1)
        if term in weights:
            first = min(first, i)
            inside.append(term)
        elif inside and not light[i]:
            strangers += 1
    covered = sum(map(weights.__getitem__, set(inside)))
    held = sum(map(weights.__getitem__, inside))
    place = {term: at for at, term in reversed(list(enumerate(wording.terms)))}
    steps = [(place[a], place[b]) for a, b in pairwise(inside) if a != b]
    order = sum(b > a for a, b in steps) / len(steps) if steps else 1.0
    return Window(number, first, found.last, covered / wording.total, held / (held + 0.6 * strangers or 1.0), order, covered)
