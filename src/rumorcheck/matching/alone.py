"""A claim judged by the sentences that tell it: small talk around a rumor makes it no less the rumor.

Belief looks at a whole message, and much of it that is not the claim's speaks against the claim. Where that left a claim at `similar`,
its own sentences are weighed as a message of their own; where nothing parts the message into sentences, the words around the claim.
What the rest of the message says of its truth still counts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from rumorcheck.matching.decide import HALF, Decided
from rumorcheck.matching.query import Query

APART = "told_among_other_things"
"""The reason given where its own sentences made a claim known."""
HELD = frozenset((HALF, "unless"))
"""Reasons for `similar` that no other look at the words changes."""
AROUND = 4
"""Words to each side of a claim that are weighed with it in a message of one sentence,"""
REST = 6
"""... and the words that must be left of the message besides. Of 206 messages of the corpus without their punctuation that the whole
message held at similar, 196 are rumors; 122 of these are known so, and none of the others."""


def tell_alone(query: Query, decided: Sequence[Decided], look: Callable[[str], Sequence[Decided]]) -> Sequence[Decided]:
    """`decided`; or only its first claim, as known, where that is similar and its sentences alone, which `look` reads, make it known.

    The side the whole message takes must be clear. They are looked at once, whatever comes of it: the cost stays linear.
    """
    first = decided[0] if decided else None
    if first is None or first.state != "similar" or first.reading.unclear or not HELD.isdisjoint(first.reasons):
        return decided
    told = own_sentences(query, first) or own_stretch(query, first)
    if not told:
        return decided
    number = first.evidence.number
    for one in look(told):
        if one.evidence.number == number and one.state == "known":
            evidence = first.evidence._replace(score=one.evidence.score, reasons=one.evidence.reasons)
            return [Decided(evidence, "known", first.reading, (*one.evidence.reasons, APART, *first.reading.reasons))]
    return decided


def own_sentences(query: Query, decided: Decided) -> str:
    """The sentences of the user's own text in which the claim stands; empty where they are all of it."""
    found, text, sentences = decided.evidence, query.text, query.sentences
    if found.last <= found.first:
        return ""
    first, last = bisect_left(sentences, sentences[found.first]), bisect_right(sentences, sentences[found.last - 1])
    if last - first == query.size:
        return ""
    return text.original[text.starts[first] : text.starts[last] if last < query.size else len(text.original)].strip()


def own_stretch(query: Query, decided: Decided) -> str:
    """The stretch of the user's own text in which the claim stands, with a few words around it; empty where little is left besides."""
    found, text = decided.evidence, query.text
    first, last = max(0, found.first - AROUND), min(query.size, found.last + AROUND)
    if found.last <= found.first or query.size - (last - first) < REST:
        return ""
    return text.original[text.starts[first] : text.ends[last - 1]]
