"""From scored candidates to an answer: bands, the lead of one claim over another, several claims in one message. Pure functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rumorcheck.matching.score import REPEATS, Evidence
from rumorcheck.matching.stance import Reading
from rumorcheck.matching.thresholds import Thresholds
from rumorcheck.models import Finding
from rumorcheck.records import NamedTuple


class Decided(NamedTuple):
    """One claim with the state it gets."""

    evidence: Evidence
    state: Finding
    reading: Reading
    reasons: tuple[str, ...]


class Reader(NamedTuple):
    """How the sides of a message are read."""

    stance: Callable[[Evidence], Reading]
    """The stance to one claim."""
    denial: Callable[[Evidence], Reading]
    """The same with the probability that the claim is contradicted."""
    may_deny: Callable[[], bool]
    """Whether the message may contradict anything."""


HALF = "true_half"
"""The reason given where a message tells what holds about a claim."""
MOST = 5
"""Claims told about one message at most."""
CONTENDERS = 3
"""Candidates, the best first, that a message may contradict without naming their subject."""
MOST_CONTENDERS = 8
"""Candidates of which it is asked whether the message contradicts them."""


def nothing_more() -> Sequence[Evidence]:
    """What there is beyond evidence that is all there is."""
    return ()


def decide(
    evidence: Sequence[Evidence],
    reader: Reader,
    thresholds: Thresholds,
    beyond: Callable[[], Sequence[Evidence]] = nothing_more,
) -> list[Decided]:
    """The claims of a message, best first. `beyond` gives the evidence for claims that it could do no more than deny; it is asked for
    these where the others make nothing known and nothing denied.
    """
    read = reader.stance
    ranked = sorted(evidence, key=lambda found: (-_rank(found), found.number))
    decided: list[Decided] = []
    for found in ranked:
        if found.score < thresholds.similar or any(_covers(other.evidence, found) for other in decided):
            continue
        reading = read(found)
        if REPEATS not in found.reasons and found.window.score < thresholds.near_copy and _is_honest(found, reading):
            continue
        decided.append(_band(found, reading, thresholds))
    known = [one for one in decided if one.state == "known"]
    denied = [one for one in decided if one.state == "denial"]
    similar = [one for one in decided if one.state == "similar"]
    if not (known or denied) and reader.may_deny():
        denied = _most_denied([*ranked, *beyond()], reader.denial, thresholds)
    if known or denied:
        similar = []
    if known:
        denied = [one for one in denied if not any(_overlap(one.evidence, other.evidence) for other in known)]
    return [*known, *denied, *similar[:2]][:MOST]


def contenders(evidence: Sequence[Evidence], thresholds: Thresholds) -> list[Evidence]:
    """The claims that a message may contradict: all whose subject it names, and the first of those that it has enough in common with."""
    ranked = sorted(evidence, key=lambda found: (-found.score, -found.features["mass"], found.number))
    near = [found for found in ranked if found.features["subject"] or found.features["mass"] >= thresholds.partial_mass]
    return [found for at, found in enumerate(near) if at < CONTENDERS or found.features["subject"]]


def _most_denied(ranked: Sequence[Evidence], read: Callable[[Evidence], Reading], thresholds: Thresholds) -> list[Decided]:
    """The claim that the message contradicts most surely, where it is sure enough: a denial names little of what it denies.

    One whose side towards a claim is not that of a denial contradicts it not at all: it only shares words with denials of it. Nor is it
    enough to say that something is false and to name a subject: most debunks are of claims that no entry has.
    """
    readings = [(found, read(found)) for found in contenders(ranked, thresholds)[:MOST_CONTENDERS]]
    readings = [(found, reading) for found, reading in readings if reading.stance == "denial"]
    found, reading = max(readings, key=lambda one: (one[1].denied, -one[0].number), default=(None, None))
    if found is None or reading is None or reading.denied < thresholds.denied:
        return []
    return [Decided(found, "denial", reading, (*reading.reasons, "contradicts"))]


def _is_honest(found: Evidence, reading: Reading) -> bool:
    """An honest message with the words of the claim: it has a word by which such are told apart, and does not say that it is false."""
    return found.unless and not (reading.stance == "denial" and reading.outspoken)


def _band(found: Evidence, reading: Reading, thresholds: Thresholds) -> Decided:
    reasons = (*found.reasons, *reading.reasons)
    if REPEATS in found.reasons and not reading.doubted:
        return Decided(found, "known", reading if reading.stance != "denial" else Reading("assert"), found.reasons)
    known = found.score >= thresholds.known
    if (known or found.frame.complete) and (found.half or found.unless):
        return Decided(found, "similar", reading, (*found.reasons, HALF if found.half else "unless"))
    if reading.stance == "denial":
        return Decided(found, "denial", reading, reasons)
    return Decided(found, "known" if known and not reading.unclear else "similar", reading, reasons)


def _rank(found: Evidence) -> float:
    """Score first; between claims as sure, the one that explains more of the message."""
    parts = found.frame.found / found.frame.wanted if found.frame.wanted else 0.0
    repeats = float(REPEATS in found.reasons)
    return repeats + found.score + 0.004 * min(found.last - found.first, 60) + 0.01 * found.frame.wanted + 0.05 * parts


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.first < other.last and other.first < one.last


def _covers(better: Evidence, worse: Evidence) -> bool:
    """Whether half of the worse one's stretch lies in the better one's: then it is the same words told twice."""
    shared = min(better.last, worse.last) - max(better.first, worse.first)
    return shared * 2 >= worse.last - worse.first
