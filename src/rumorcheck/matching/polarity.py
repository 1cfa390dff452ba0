"""Polarity: does the sentence affirm the claim's predicate, or is it turned round by a negator or a contrary? Pure functions."""

from collections.abc import Sequence

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.matching.frames import Frame, hits_of
from rumorcheck.matching.idle import decides, forbids, is_idle
from rumorcheck.matching.negation import in_context, is_negative_form, negated_at, negations, negator_places
from rumorcheck.matching.query import Query
from rumorcheck.matching.vocabulary import COMPLEMENTIZERS, CONJUNCTIONS

BESIDE = 4
"""Words beside a matched stretch in which a negator still makes it unclear."""
TIGHT = 14
"""Words within which a letter's whole story is one sentence, that a single negator can deny."""


GOVERNING = 5
"""Words before a clause within which a negator governs it: `non ha detto in tv che`."""
ADDING = frozenset("und and y e et i en ve и و".split())
"""Conjunctions before what is contrasted: `und nicht Edward Crabtree`."""
CONTRASTED = 4
"""Words of what is contrasted, at most."""
BUT = frozenset("sondern sino lecz بل".split())
RESUMING = frozenset("its it theyre they these this es das die sie sind cest ce son sono est to sa это".split())
"""Words by which a clause says what it is, behind one that says what it is not,"""
CORRECTED = 6
"""... at most so many words before it."""
ADVISED = 2
"""Wordings that must have a word which a message forbids."""


def find_denying(
    query: Query, hints: CompiledHints, frame: Frame, wordings: Sequence[str], read: frozenset[int] = frozenset()
) -> tuple[int, ...] | None:
    """The places of the words that turn the claim round, or None where the message affirms it; empty where its contrary is said.

    A negator that the claim's own wordings have as well turns nothing round, nor does one before the clause that belongs to a word on
    truth (`read`).
    """
    first, last = _scope(query, frame)
    if hints.frame == "letter":
        if hints.negative or frame.last - frame.first > TIGHT or frame.crossed:
            return None
        first, last = min(first, frame.first), max(last, frame.last)
    negators = [
        i
        for i in negator_places(query)
        if first <= i < last and not is_idle_here(query, hints, i, wordings) and not in_hit(query, hints, i)
    ]
    if hints.negative:
        return None if frame.opposite != bool(negators) else ()
    inserted = [i for i in negators if frame.opposite or not is_own(query, hints, i, (first, last), wordings)]
    if hints.frame == "letter":
        inserted = [i for i in inserted if _names_two_parts(query, hints, i)]
    inserted += [*_governing(query, first, read), *(i for i in _touching(query, hints, frame, wordings) if i not in inserted)]
    if frame.opposite == bool(inserted):
        return None
    return tuple(inserted)


def find_contrast(query: Query, hints: CompiledHints, wordings: Sequence[str]) -> tuple[int, ...]:
    """The negators of `..., not Edward Crabtree`: one that has no content of its clause behind it but parts of the claim."""
    contrasting = places_of_contrast(query)
    if not contrasting:
        return ()
    core = {j for group in hints.required for hit in hits_of(query, group) for j in hit.own}
    return tuple(
        i
        for i, end in contrasting
        if i not in core
        and core.issuperset(behind := [j for j in range(i + 1, end) if not query.light[j]])
        and behind
        and not in_context(query.stems, i, i + 1, wordings)
    )


def denies_predicate(query: Query, hints: CompiledHints, contrast: Sequence[int], wordings: Sequence[str]) -> bool:
    """Whether one of the negators of a `contrast` takes back what a proposition says of its subject, or a name that a story has.

    One whose word some wording negates as well takes nothing back, nor do the many of a story: `no meat, no dairy, no private car`.
    """
    letter = hints.frame == "letter"
    if hints.negative or len(hints.required) < 2 or (letter and len(negator_places(query)) > 1):
        return False
    groups = hints.required if letter else hints.required[1:2]
    said = [hit.own for group in groups for hit in hits_of(query, group) if len(hit.own) > 1 or not letter]
    ends = dict(places_of_contrast(query))
    return any(
        any(i < own[0] and own[-1] < ends[i] for own in said) and not is_own(query, hints, i, (0, query.size), wordings)
        for i in contrast
    )


def places_of_contrast(query: Query) -> list[tuple[int, int]]:
    """Each negator that opens a clause (or follows an `and`) of a few words, and where that ends; looked for once."""
    known: list[tuple[int, int]] | None = query.memory.get("contrasting")
    if known is None:
        words, clauses = query.text.words, query.clauses
        known = query.memory["contrasting"] = []
        for i in negator_places(query):
            if i > 0 and (clauses[i - 1] != clauses[i] or words[i - 1] in ADDING):
                end = next((j for j in range(i + 1, min(i + CONTRASTED + 2, query.size)) if clauses[j] != clauses[i]), 0)
                end = end or (query.size if query.size <= i + CONTRASTED + 1 else 0)
                if end > i + 1:
                    known.append((i, end))
    return known


def has_unread_negator(
    query: Query, hints: CompiledHints, span: tuple[int, int], wordings: Sequence[str], *, frame: Frame, read: frozenset[int]
) -> bool:
    """Whether in or right beside `span` stands a negator that the claim's wordings lack and that no rule has read.

    Whatever it turns, the message is not safely one that passes the claim on. Where all parts of the claim were found, a negator
    counts only if its own clause names one of them: `... und keiner berichtet darüber` says nothing against it. `read` are negators
    that a rule has read.
    """
    sentences = set(query.sentences[span[0] : span[1]])
    near = range(max(0, span[0] - BESIDE), min(query.size, span[1] + BESIDE))
    negators = [
        i
        for i in negator_places(query)
        if i in near and query.sentences[i] in sentences and i not in read and not decides(query, i)
    ]
    if frame.complete:
        parts = (i for group in hints.required for hit in hits_of(query, group) for i in hit.own)
        core = {i for i in parts if frame.first <= i < frame.last}
        negators = [i for i in negators if core & set(segment(query, i))]
    return any(
        not (is_idle_here(query, hints, i, wordings) or in_hit(query, hints, i) or is_own(query, hints, i, span, wordings))
        for i in negators
    )


def is_idle_here(query: Query, hints: CompiledHints, i: int, wordings: Sequence[str]) -> bool:
    """Whether the negator denies nothing of this claim: it may advise against the very thing that the claim advises."""
    return is_idle(query, i) and not (forbids(query, i) and _opposes_advice(query, hints, i, wordings))


def _opposes_advice(query: Query, hints: CompiledHints, i: int, wordings: Sequence[str]) -> bool:
    """`bei einem Schlaganfall soll man nicht in die Finger stechen`: what is forbidden is a part of the claim, and no wording forbids it.

    The entry says whether the claim advises: most claims are warnings, and passed on by what they forbid.
    """
    if not hints.advises:
        return False
    clause = segment(query, i)
    forbidden = {negated_at(query.text.words, i, clause.start, clause.stop), query.stems[clause.stop - 1]}
    core = {query.stems[j] for group in hints.required for hit in hits_of(query, group) for j in hit.own if j in clause}
    return any(
        sum(f" {word} " in wording for wording in wordings) >= ADVISED
        and not any(word in negations(wording) for wording in wordings)
        for word in forbidden & core
    )


def segment(query: Query, at: int) -> range:
    """The words of the clause of word `at`, cut at conjunctions."""
    first, last = at, at + 1
    words, clauses = query.text.words, query.clauses
    while first > 0 and clauses[first - 1] == clauses[at] and words[first] not in CONJUNCTIONS:
        first -= 1
    while last < query.size and clauses[last] == clauses[at] and words[last] not in CONJUNCTIONS:
        last += 1
    return range(first, last)


def _scope(query: Query, frame: Frame) -> tuple[int, int]:
    """The words (first to last, exclusive) whose negation hits the predicate: its clause, cut at conjunctions."""
    first, last = frame.predicate.first, frame.predicate.last
    words, clauses = query.text.words, query.clauses
    while first > 0 and clauses[first - 1] == clauses[frame.predicate.first] and words[first] not in CONJUNCTIONS:
        first -= 1
    while last < query.size and clauses[last] == clauses[frame.predicate.last - 1] and words[last] not in CONJUNCTIONS:
        last += 1
    return first, last


def _governing(query: Query, first: int, read: frozenset[int]) -> list[int]:
    """A negator at the end of the clause before, when the clause at `first` is its object: `zeigt nicht, wie oft ...`."""
    words = query.text.words
    if first >= query.size or words[first] not in COMPLEMENTIZERS:
        return []
    near = range(max(0, first - GOVERNING), first)
    return [
        i
        for i in negator_places(query)
        if i in near
        and i not in read
        and query.sentences[i] == query.sentences[first]
        and query.clauses[first] - query.clauses[i] <= 1
    ]


def _touching(query: Query, hints: CompiledHints, frame: Frame, wordings: Sequence[str]) -> list[int]:
    """Negators right before one of a proposition's parts, in its clause, wherever the predicate stands: `macht keinen magnetisch`.

    One within a contrary (`does not cure cancer`) is read with it.
    """
    if hints.frame == "letter":
        return []
    clauses = query.clauses
    core = {i for group in hints.required for hit in hits_of(query, group) for i in hit.own}
    return [
        i
        for i in negator_places(query)
        if frame.first <= i < frame.last
        and i not in core
        and not in_hit(query, hints, i)
        and any(j in core and clauses[j] == clauses[i] for j in (i + 1, i + 2))
        and not is_idle_here(query, hints, i, wordings)
        and not _is_corrected(query, i, frame)
        and not in_context(query.stems, i, i + 1, wordings)
    ]


def _is_corrected(query: Query, at: int, frame: Frame) -> bool:
    """`it is no comet, it is an alien ship`: what is negated makes way for the claim's predicate, which a later clause says."""
    words, clauses, last = query.text.words, query.clauses, frame.predicate.first
    for j in range(at + 1, min(at + CORRECTED, last) + 1):
        opens = clauses[j] != clauses[at] and (j == 0 or clauses[j - 1] != clauses[j])
        if words[j] in BUT or (opens and words[j] in RESUMING):
            return j <= last
    return False


def is_own(query: Query, hints: CompiledHints, at: int, scope: tuple[int, int], wordings: Sequence[str]) -> bool:
    """Whether the claim itself says so: a letter by what is negated, a proposition only with the same neighbours.

    The word before it is neighbour enough where a wording negates the same: `10 secondi, non tossisci` is not `10 secondi non dice`.
    """
    if in_context(query.stems, at, at + 1, wordings, both=True):
        return True
    if hints.frame == "fact" and not in_context(query.stems, at, at + 1, wordings):
        return False
    negated = negated_at(query.text.words, at, *scope)
    return any(negated in negations(wording) for wording in wordings)


def _names_two_parts(query: Query, hints: CompiledHints, at: int) -> bool:
    """Whether the clause of word `at` names two parts of the story: `nicht öffnen` alone is the letter's own advice."""
    clause = query.clauses[at]
    return sum(any(query.clauses[i] == clause for hit in hits_of(query, group) for i in hit.own) for group in hints.required) > 1


def in_hit(query: Query, hints: CompiledHints, i: int) -> bool:
    """The negator is part of a pattern of the claim itself (`nicht kostenlos` as a predicate)."""
    key = ("phrases", hints.required, hints.opposite)
    known: frozenset[int] | None = query.memory.get(key)
    if known is None:
        groups = (*hints.required, hints.opposite)
        hits = (hit for group in groups for hit in hits_of(query, group) if len(hit.own) > 1)
        known = query.memory[key] = frozenset(place for hit in hits for place in hit.own)
    return i in known and not is_negative_form(query.text.words[i])
