"""A message that tells what holds about a rumor, and no more, is told its entry as similar: the true half, beside the false one.

Nobody finds it by the rumor's wordings, since it says something else. It is compared with the points of the entries that hold: it must
say one of them, in nearly its words, and hardly a word that no word of the claim, its wordings or its points accounts for. What is asked,
and what people tell of themselves, says no point. Scams are left out: what holds about them is what honest senders do, too.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Sequence

from rumorcheck.corpus.index import Index
from rumorcheck.matching.decide import HALF, Decided
from rumorcheck.matching.frames import hits_of
from rumorcheck.matching.query import Query
from rumorcheck.matching.retrieve import Candidate
from rumorcheck.matching.score import Evidence
from rumorcheck.matching.stance import Reading
from rumorcheck.matching.thresholds import Thresholds
from rumorcheck.matching.windows import NOWHERE, Profile, stems_in
from rumorcheck.models import Claim

LOOKED_AT = 4
"""Best candidates by retrieval that are looked at."""
LIKE = 0.5
"""Dice's coefficient with a point from which a message says it."""
SURELY_LIKE = 0.65
"""... and from which it does, without more than one strange word, where it has a word by which honest messages are told apart from the
rumor: six of eight such true halves of messages written blind are above, and none of six messages that say no point."""
TOLD = 3
"""... and the words they must have in common: two make a subject, and no statement on it."""
STRANGE = 0.4
"""Share of words of content, beside one, that nothing of the entry accounts for at most. None of 583 honest messages of spoken.yaml
but one, and none of 400 of heldout.yaml but one, is similar by these limits; three in ten of the true halves of heldout.yaml are."""
FEWEST, MOST = 4, 60
"""Words of content of a message that may tell a point: a point is a sentence, and has 20 at most."""
OF_ONESELF = frozenset(
    "ich mir mich mein meine meinen meinem meiner wir uns unser unsere unserem unseren i me my mine we us our ours je moi mon mes nous "
    "notre nos yo mi mis me nosotros nuestro nuestra io mio mia miei noi nostro nostra eu meu minha nos nosso nossa ik mij mijn wij ons onze "
    "ja mnie moj moja my nas nasz ben benim bana biz bizim я мне меня мой моя мы нас наш انا نحن".split()
)
"""Words of who tells of himself and his own."""


def points_of(claim: Claim) -> list[frozenset[str]]:
    """The stems of content of each point that holds, in every language. None of a scam's."""
    if claim.kind == "scam":
        return []
    return [stems_in(point.text) for told in claim.texts.values() for point in told.points if point.holds]


def stems_told(query: Query) -> frozenset[str]:
    """The stems of content of a message that may tell a point; none of one that asks, tells of oneself, or is too short or long."""
    if query.questions or not OF_ONESELF.isdisjoint(query.text.words) or query.size < FEWEST:
        return frozenset()
    told = frozenset([name for name, light in zip(query.stems, query.light, strict=True) if not light])
    return told if FEWEST <= len(told) <= MOST else frozenset()


def tell_half(
    query: Query,
    found: Sequence[tuple[Candidate, Profile]],
    claim: Callable[[int], Claim],
    weigh: Callable[[tuple[Candidate, Profile]], Evidence],
    thresholds: Thresholds,
) -> list[Decided]:
    """The first of the candidates `found` whose true half the message tells, as similar; `weigh` gives what speaks for it."""
    told = stems_told(query)
    if not told:
        return []
    for candidate, profile in found:
        points = points_of(claim(candidate.number))
        like = max((_likeness(len(told & point), len(told), len(point)) for point in points), default=0.0)
        if like < LIKE:
            continue
        strangers = _strangers(query, profile, frozenset().union(*points))
        if strangers <= max(1.0, STRANGE * len(told)):
            evidence = weigh((candidate, profile))
            if evidence.unless and (like < SURELY_LIKE or strangers > 1):
                continue
            score = min(max(evidence.score, thresholds.similar), thresholds.known - 0.001)
            whole = evidence._replace(score=score, first=0, last=query.size, window=NOWHERE)
            return [Decided(whole, "similar", Reading("assert"), (HALF,))]
    return []


def _likeness(shared: int, told: int, point: int) -> float:
    """Dice's coefficient of a message of so many stems and a point of so many; 0 where they share too few for a statement."""
    return 2.0 * shared / (told + point) if shared >= TOLD else 0.0


def _strangers(query: Query, profile: Profile, said: frozenset[str]) -> int:
    """The words of content that neither the claim nor the points that hold account for."""
    parts = {i for group in profile.hints.required for hit in hits_of(query, group) for i in hit.own}
    places = zip(query.stems, query.terms, query.light, strict=True)
    return sum(not (light or name in said or term in profile.own or i in parts) for i, (name, term, light) in enumerate(places))


class Points:
    """The points that hold of the first `size` claims of an index, by their stems: whether a message may tell one of them at all."""

    def __init__(self, index: Index, size: int) -> None:
        self._sizes = array("H")
        self._by_stem: dict[str, array[int]] = {}
        for number in range(size):
            for point in points_of(index.claim(number)):
                if len(point) >= TOLD:
                    for name in sorted(point):
                        self._by_stem.setdefault(name, array("I")).append(len(self._sizes))
                    self._sizes.append(len(point))

    def are_told(self, query: Query) -> bool:
        """Whether the message says one of the points in nearly its words."""
        told = stems_told(query)
        shared = Counter(point for name in told for point in self._by_stem.get(name, ()))
        return any(_likeness(number, len(told), self._sizes[point]) >= LIKE for point, number in shared.items())
