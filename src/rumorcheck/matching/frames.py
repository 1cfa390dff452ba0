"""Does the message say what the claim says? The claim's subject, predicate and needed details, found together. Pure functions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.matching.query import Hit, Query
from rumorcheck.matching.vocabulary import CHANNEL_PREPOSITIONS, CHANNELS, CORE_SLOTS, REMAINING
from rumorcheck.records import NamedTuple

FACT_REACH = 16
"""Words a proposition may span from its subject to its predicate."""
LETTER_REACH = 90
"""Words over which the parts of a letter's story may lie."""
LISTED_FROM = 100
"""Words from which to list a claim's strangers in the whole message is cheaper than to look at each word of a stretch."""

NOWHERE = Hit(0, 0, ())


class Frame(NamedTuple):
    """The claim's parts found in a message. `first` to `last` (exclusive) is the shortest stretch that holds one hit of each."""

    complete: bool
    found: int
    """How many of the required groups are hit anywhere."""
    wanted: int
    first: int = 0
    last: int = 0
    subject: Hit = NOWHERE
    predicate: Hit = NOWHERE
    strangers_inside: int = 0
    """Content words between the parts that belong to none of them and that the claim's wordings do not have."""
    strangers_beside: int = 0
    """The same in the rest of the clauses the stretch lies in."""
    channel: bool = False
    """The subject is only the way the message came (`via WhatsApp`)."""
    crossed: int = 0
    """Sentence borders between the parts."""
    opposite: bool = False
    """The predicate was hit by its contrary only."""


def named_parts(hints: CompiledHints, hit: Set[int]) -> list[bool]:
    """Which parts of a claim are named where the patterns `hit` are fulfilled; the contrary of its predicate stands for that."""
    named = [not hit.isdisjoint(part) for part in hints.required]
    if len(named) > 1 and not named[1]:
        named[1] = not hit.isdisjoint(hints.opposite)
    return named


def hits_of(query: Query, patterns: frozenset[int]) -> list[Hit]:
    """The stretches that fulfil any of `patterns`, in order; the list is shared, not to be changed."""
    found: list[Hit] | None = query.memory.get(patterns)
    if found is None:
        hits = query.hits
        found = []
        for pattern in hits.keys() & patterns:
            found += hits[pattern]
        found.sort()
        query.memory[patterns] = found
    return found


def read_frame(query: Query, hints: CompiledHints, own: frozenset[int]) -> Frame:
    """The best stretch for `hints`. `own` are the terms of the claim's wordings: they are no strangers."""
    groups = [hits_of(query, patterns) for patterns in hints.required]
    contrary = hits_of(query, hints.opposite) if hints.opposite else []
    wanted = len(groups)
    affirming = frozenset(groups[1]) if wanted > 1 else frozenset()
    if wanted > 1 and contrary:
        # "nicht mehr kostenlos" is a predicate of its own, and "ohne Kosten" a contrary: the words in them say nothing alone
        groups[1], contrary = _longer(groups[1], contrary), _longer(contrary, groups[1])
        affirming = frozenset(groups[1])
        if not affirming or (any(_remains(query, hit) for hit in contrary) and not _affirmed_alone(query, groups, contrary)):
            groups[1] = contrary or groups[1]
    found = sum(map(bool, groups))
    if found < wanted or not wanted:
        return Frame(False, found, wanted)
    best = _best_frame(query, hints, own, groups)
    reach = FACT_REACH if hints.frame == "fact" else LETTER_REACH
    opposite = wanted > 1 and best.predicate not in affirming
    return best._replace(complete=best.last - best.first <= reach, found=found, wanted=wanted, opposite=opposite)


def _best_frame(query: Query, hints: CompiledHints, own: frozenset[int], groups: Sequence[Sequence[Hit]]) -> Frame:
    """The frame of the least bad stretch, the first of those as bad. Long ones are bad by their length alone and are not read."""
    stretches = sorted((_length_cost(query, picked), at, picked) for at, picked in enumerate(_stretches(groups)))
    best: tuple[tuple[float, int], int, Frame] | None = None
    for least, at, picked in stretches:
        if best and least > best[0][0]:
            break
        frame = _judge(query, hints, own, groups, picked)
        badness = _badness(frame)
        if best is None or (badness, at) < best[:2]:
            best = badness, at, frame
    return best[2] if best else Frame(False, 0, 0)


def _longer(hits: list[Hit], others: list[Hit]) -> list[Hit]:
    """`hits` without those that are only a part of one of the `others`."""
    return [hit for hit in hits if not any(set(hit.own) < set(other.own) for other in others)]


def _affirmed_alone(query: Query, groups: Sequence[Sequence[Hit]], contrary: Sequence[Hit]) -> bool:
    """`Facebook wird kostenpflichtig, wer den Text postet, bleibt gratis`: the subject's own clause has the predicate, not its contrary."""
    clauses = {query.clauses[i] for subject in groups[0] for i in subject.own}
    affirmed = any(query.clauses[hit.first] in clauses for hit in groups[1])
    return affirmed and not any(query.clauses[hit.first] in clauses for hit in contrary)


def _remains(query: Query, hit: Hit) -> bool:
    """`bleibt kostenlos`: what is contrary to the claim is said to stay as it is."""
    words, clause = query.text.words, query.clauses[hit.first]
    return any(
        words[i] in REMAINING and query.clauses[i] == clause for i in range(max(0, hit.first - 6), min(hit.last + 3, query.size))
    )


def _badness(frame: Frame) -> tuple[float, int]:
    cost = frame.strangers_inside + 0.3 * frame.strangers_beside + 1.5 * frame.crossed + 4 * frame.channel
    return cost + 0.1 * (frame.last - frame.first), frame.first


def _length_cost(query: Query, picked: Sequence[Hit]) -> float:
    """What the badness of a stretch is at least, but for rounding."""
    first, last = min(hit.first for hit in picked), max(hit.last for hit in picked)
    return 1.5 * (query.sentences[last - 1] - query.sentences[first]) + 0.1 * (last - first) - 1e-9


def _stretches(groups: Sequence[Sequence[Hit]]) -> list[list[Hit]]:
    """For each hit of the subject, the nearest hit of every other group; at most 60 of them."""
    widest = [max(hit.last - hit.first for hit in group) for group in groups]
    return [
        [subject, *(_nearest(group, width, subject) for group, width in zip(groups[1:], widest[1:], strict=True))]
        for subject in groups[0][:60]
    ]


def _nearest(group: Sequence[Hit], widest: int, subject: Hit) -> Hit:
    """The hit nearest to `subject` that does not overlap it, if there is one. No hit of the `group` is wider than `widest`."""
    best: tuple[int, Hit] | None = None
    behind = bisect_left(group, (subject.last,))
    if behind < len(group):
        best = group[behind].first - subject.last, group[behind]
    at = bisect_left(group, (subject.first,)) - 1
    while at >= 0 and (best is None or subject.first - (group[at].first + widest) <= best[0]):
        hit = group[at]
        if hit.last <= subject.first and (best is None or (subject.first - hit.last, hit) < best):
            best = subject.first - hit.last, hit
        at -= 1
    return best[1] if best else min(group, key=lambda hit: (max(hit.first - subject.last, subject.first - hit.last), hit))


def _judge(
    query: Query, hints: CompiledHints, own: frozenset[int], groups: Sequence[Sequence[Hit]], picked: Sequence[Hit]
) -> Frame:
    first = min(hit.first for hit in picked)
    last = max(hit.last for hit in picked)
    core = {i for hit in picked for i in hit.own}
    for group in groups:
        for hit in group[bisect_left(group, (first,)) : bisect_left(group, (last,))]:
            core.update(hit.own)
    clauses = query.clauses
    left, right = bisect_left(clauses, clauses[first]), bisect_right(clauses, clauses[last - 1])
    inside = _strangers(query, core, own, first, last)
    beside = _strangers(query, core, own, left, first) + _strangers(query, core, own, last, right)
    subject, predicate = picked[0], picked[1] if len(picked) > 1 else picked[0]
    crossed = query.sentences[last - 1] - query.sentences[first] if last else 0
    channel = len(groups) == 2 and (_is_headed(query, hints, own, core, subject.last) or _is_way(query, subject, predicate))
    return Frame(True, 0, 0, first, last, subject, predicate, inside, beside, channel, crossed)


def _strangers(query: Query, core: set[int], own: frozenset[int], first: int, last: int) -> int:
    """How many of words `first` to `last` (exclusive) neither belong to the parts nor are a claim's own, nor fill a slot."""
    if last - first <= LISTED_FROM:
        words, light, terms = query.text.words, query.light, query.terms
        return sum(
            not (light[i] or terms[i] in own or i in core or words[i] in CORE_SLOTS or words[i][0].isdigit())
            for i in range(first, last)
        )
    places = _foreign(query, own)
    low, high = bisect_left(places, first), bisect_left(places, last)
    return high - low - len(core.intersection(places[low:high])) if high > low else 0


def _foreign(query: Query, own: frozenset[int]) -> list[int]:
    """The places of the words of content that are not among a claim's `own`; listed once for all of its stretches."""
    key = ("foreign", own)
    known: list[int] | None = query.memory.get(key)
    if known is None:
        known = query.memory[key] = [place for place, term in _content(query) if term not in own]
    return known


def _content(query: Query) -> list[tuple[int, int]]:
    """Place and term of each word of content that fills no slot of time, amount or place."""
    known: list[tuple[int, int]] | None = query.memory.get("content")
    if known is None:
        rows = enumerate(zip(query.text.words, query.terms, query.light, strict=True))
        known = query.memory["content"] = [
            (place, term) for place, (word, term, light) in rows if not (light or word in CORE_SLOTS or word[0].isdigit())
        ]
    return known


def _is_headed(query: Query, hints: CompiledHints, own: frozenset[int], core: set[int], after: int) -> bool:
    """`WhatsApp-Newsletter`: the subject is only the first half of another word."""
    if after >= query.size or query.text.gaps[after] != "-" or not _strangers(query, core, own, after, after + 1):
        return False
    return all(after not in hit.own for hit in hits_of(query, hints.half))


def _is_way(query: Query, subject: Hit, predicate: Hit) -> bool:
    """Whether the subject is only a channel, and no part of a predicate that names it itself: `bei WhatsApp zahlen`."""
    return _is_channel(query, subject) and not set(subject.own) <= set(predicate.own)


def _is_channel(query: Query, subject: Hit) -> bool:
    """`über WhatsApp`, `on Facebook`, `in der WhatsApp-Gruppe`: where something was said, not what it is about."""
    words, first = query.text.words, subject.first
    if not any(word in CHANNELS for word in words[first : subject.last]) and "".join(words[first : subject.last]) not in CHANNELS:
        return False
    for back in range(1, 4):
        if first - back < 0 or query.clauses[first - back] != query.clauses[first]:
            return False
        if words[first - back] in CHANNEL_PREPOSITIONS:
            return not (first > back and words[first - back - 1] in ("das", "that", "this"))  # das mit WhatsApp: its topic
        if not query.light[first - back]:
            return False
    return False
