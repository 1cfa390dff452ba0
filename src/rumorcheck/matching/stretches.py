"""The stretch of a message in which a wording's words outweigh by most those that it lacks (Kadane's maximum-sum stretch).

A short message is scanned word by word for each wording. A long one is surveyed once, and then only the parts are scanned in which
the best stretch can lie: the cost for a wording grows with the places of its own words of content. Both find the same stretch.
Pure functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rumorcheck.matching.query import Query
from rumorcheck.records import NamedTuple
from rumorcheck.text.terms import LIGHT_WEIGHT

STRANGER = 0.22
"""What a content word that the wording lacks costs a stretch, where a matched one brings up to 1."""
LIGHT_STRANGER = -LIGHT_WEIGHT / 3
"""What a function word brings that the wording lacks."""
SLACK = 1e-9
"""What rounding may add to a bound."""
SHORT = 120
"""Words up to which a message is scanned as a whole for each wording: to survey it first would take longer."""


class Stretch(NamedTuple):
    """Words `first` to `last` (exclusive), and what the wording gains by them."""

    gain: float
    first: int
    last: int


def scan(query: Query, corrected: Mapping[int, int], weights: Mapping[int, float], part: tuple[int, int], until: int) -> Stretch:
    """The best stretch of words `part[0]` to `part[1]` (exclusive), given up where nothing is left behind word `until`."""
    gain = best = 0.0
    start = first = last = 0
    for i, worth in enumerate(_worths(query, corrected, weights, *part), part[0]):
        if gain <= 0.0:
            if i > until:
                break
            gain, start = 0.0, i
        gain += worth
        if gain > best:
            best, first, last = gain, start, i + 1
    return Stretch(best, first, last)


def _worths(query: Query, corrected: Mapping[int, int], weights: Mapping[int, float], first: int, last: int) -> Iterable[float]:
    """What each of words `first` to `last` (exclusive) brings a stretch."""
    costs = read_costs(query)
    if weights.keys().isdisjoint(costs.joined):
        terms, places = meant_terms(query, corrected), range(first, last)
        return map(weights.get, map(terms.__getitem__, places), map(costs.strangers.__getitem__, places))
    return _joined_worths(query, corrected, weights, first, last)


def _joined_worths(
    query: Query, corrected: Mapping[int, int], weights: Mapping[int, float], first: int, last: int
) -> Iterator[float]:
    """The same where two words of the message may be one of the wording's."""
    terms, joined, strangers = meant_terms(query, corrected), query.joined, read_costs(query).strangers
    skip = first > 0 and joined[first - 1] in weights
    for i in range(first, last):
        term = terms[i]
        if joined[i] in weights:
            term, skip = joined[i], True
        elif skip:
            skip = False
            if term not in weights:
                yield 0.0  # second half of a joined word
                continue
        yield weights.get(term, strangers[i])


class Costs(NamedTuple):
    """What the words of a message are to a wording that has none of them."""

    strangers: Sequence[float]
    joined: frozenset[int]
    """The terms that two neighbours make when written as one."""


def read_costs(query: Query) -> Costs:
    """The costs of a message, worked out once for all wordings."""
    known: Costs | None = query.memory.get("costs")
    if known is None:
        strangers = [LIGHT_STRANGER if light else -STRANGER for light in query.light]
        known = query.memory["costs"] = Costs(strangers, frozenset(query.joined) - {-1})
    return known


def meant_terms(query: Query, corrected: Mapping[int, int]) -> Sequence[int]:
    """The terms of a message, mistyped ones as they were meant."""
    if not corrected:
        return query.terms
    key = ("meant", *corrected.items())
    known: Sequence[int] | None = query.memory.get(key)
    if known is None:
        known = query.memory[key] = [corrected.get(i, -1) if term < 0 else term for i, term in enumerate(query.terms)]
    return known


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
    for i, (term, both, light) in enumerate(zip(meant_terms(query, corrected), query.joined, query.light, strict=True)):
        # a function word may be one of the wording's, the second half of a joined word may cost nothing
        worth = 0.0 if halved else LIGHT_STRANGER if light else -STRANGER
        for one in {term, both} - {-1}:
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


def best_stretch(query: Query, corrected: Mapping[int, int], weights: Mapping[int, float], every: Sequence[float]) -> Stretch:
    """The best stretch for a wording with terms of such `weights`, the first of those as good; `every` are the weights of all terms."""
    if query.size <= SHORT:
        return scan(query, corrected, weights, (0, query.size), query.size)
    ground = survey(query, corrected, every)
    best = Stretch(0.0, 0, 0)
    content = sorted(_runs(query, ground, weights, corrected), key=_peak, reverse=True)
    for runs in (content, ground.slight):
        for run in runs:
            if run.peak + SLACK < best.gain:
                break
            found = scan(query, corrected, weights, (run.first, query.size), run.last)
            if found.gain > best.gain or (found.gain == best.gain and found.first < best.first):
                best = found
    return best


def _peak(run: Run) -> float:
    return run.peak


def _runs(query: Query, ground: Ground, weights: Mapping[int, float], corrected: Mapping[int, int]) -> list[Run]:
    places, sums, before = ground.places, ground.sums, ground.before
    terms = meant_terms(query, corrected)
    runs: list[Run] = []
    gain = peak = 0.0
    first = last = -1
    for at in sorted({at for term in weights.keys() & places.keys() for at in places[term]}):
        kept = gain + sums[at] - sums[last + 1]
        if last < 0 or kept < before[at] - SLACK:
            if last >= 0:
                runs.append(Run(peak, first, last))
            first, gain, peak = ground.begins[at], before[at], 0.0
        else:
            gain = kept
        term = query.joined[at]
        gain += weights[term if term in weights else terms[at]]
        peak, last = max(peak, gain + ground.after[at + 1]), at
    if last >= 0:
        runs.append(Run(peak, first, last))
    return runs
