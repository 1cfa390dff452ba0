"""From scored candidates to an answer: bands, the lead of one claim over another, several claims in one message. Pure functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rumorcheck.matching.score import Evidence
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


MOST = 5
"""Claims told about one message at most."""


def decide(evidence: Sequence[Evidence], read: Callable[[Evidence], Reading], thresholds: Thresholds) -> list[Decided]:
    """The claims of a message, best first. `read` gives the stance a message takes to one."""
    ranked = sorted(evidence, key=lambda found: (-_rank(found), found.number))
    decided: list[Decided] = []
    for found in ranked:
        if found.score < thresholds.similar and not (found.about and not decided):
            continue
        if any(_covers(other.evidence, found) for other in decided):
            continue
        reading = read(found)
        if found.score < thresholds.similar and not (reading.stance == "denial" and reading.outspoken):
            continue  # too little to resemble the claim, unless the message says of it that it is false
        if found.unless and found.window.score < thresholds.near_copy and not (reading.stance == "denial" and reading.outspoken):
            continue  # an honest message with the same words
        decided.append(_band(found, reading, thresholds))
    known = [one for one in decided if one.state == "known"]
    denied = [one for one in decided if one.state == "denial"]
    similar = [one for one in decided if one.state == "similar"]
    if known or denied:
        similar = []
    if known:
        denied = [one for one in denied if not any(_overlap(one.evidence, other.evidence) for other in known)]
    return [*known, *denied, *similar[:2]][:MOST]


def _band(found: Evidence, reading: Reading, thresholds: Thresholds) -> Decided:
    reasons = (*found.reasons, *reading.reasons)
    known = found.score >= thresholds.known
    if (known or found.frame.complete) and (found.half or found.unless):
        return Decided(found, "similar", reading, (*found.reasons, "true_half" if found.half else "unless"))
    if reading.stance == "denial":
        return Decided(found, "denial", reading, reasons)
    return Decided(found, "known" if known and not reading.unclear else "similar", reading, reasons)


def _rank(found: Evidence) -> float:
    """Score first; between claims as sure, the one that explains more of the message."""
    parts = found.frame.found / found.frame.wanted if found.frame.wanted else 0.0
    return found.score + 0.004 * min(found.last - found.first, 60) + 0.01 * found.frame.wanted + 0.05 * parts


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.first < other.last and other.first < one.last


def _covers(better: Evidence, worse: Evidence) -> bool:
    """Whether half of the worse one's stretch lies in the better one's: then it is the same words told twice."""
    shared = min(better.last, worse.last) - max(better.first, worse.first)
    return shared * 2 >= worse.last - worse.first
