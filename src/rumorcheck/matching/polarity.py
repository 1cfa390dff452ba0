"""Polarity: does the sentence affirm the claim's predicate, or is it turned round by a negator or a contrary? Pure functions."""

from collections.abc import Callable, Sequence
from functools import wraps

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.matching.frames import Frame, hits_of
from rumorcheck.matching.negation import in_context, is_negative_form, negated_at, negations, negator_places
from rumorcheck.matching.query import Query
from rumorcheck.matching.vocabulary import (
    AUXILIARIES,
    COMPLEMENTIZERS,
    CONJUNCTIONS,
    DECIDING,
    IMPERATIVE,
    NEGATORS,
    PROHIBITING,
    THINKING,
)

IDLE_BEFORE = {
    "nicht": ("nur", "bloss"),
    "nichts": ("als",),
    "not": ("only", "just"),
    "nothing": ("but",),
    "no": ("matter", "doubt"),
}
"""Negators that negate nothing before these words: `nicht nur`, `nichts als`."""
IDLE_PAIRS = {("a", "jamais"), ("como", "nunca"), ("mas", "nunca"), ("mais", "nunca"), ("pourquoi", "pas")}
"""... and behind these."""
CONDITIONAL = frozenset("wenn falls when if unless wer whoever si se jesli eger если".split())
"""Words that make a negator in their clause a condition: `wenn du das nicht weiterleitest`."""
VERBAL = frozenset("nicht nie niemals nich nit ned net".split())
"""Negators of verbs: before an infinitive at the end of a clause they forbid, where `keine Chemikalien` denies."""
BESIDE = 4
"""Words beside a matched stretch in which a negator still makes it unclear."""
TIGHT = 14
"""Words within which a letter's whole story is one sentence, that a single negator can deny."""


GOVERNING = 5
"""Words before a clause within which a negator governs it: `non ha detto in tv che`."""
PORTUGUESE = frozenset("ãõÃÕ")
"""Letters of a language in which `no` negates nothing."""
ONLY = frozenset("nur bloss only just".split())
FURTHER = frozenset("sondern auch but also even".split())
"""Words by which `nicht nur`, `not only` go on."""
FURTHER_WITHIN = 20
"""Words behind within which they do."""
ADDING = frozenset("und and y e et i en ve и و".split())
"""Conjunctions before what is contrasted: `und nicht Edward Crabtree`."""
CONTRASTED = 4
"""Words of what is contrasted, at most."""


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
    negators = [i for i in negator_places(query) if first <= i < last and not is_idle(query, i) and not in_hit(query, hints, i)]
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
    """The negators of `..., not Edward Crabtree`: one that ends its clause with nothing but words of the claim's parts behind it."""
    contrasting = places_of_contrast(query)
    if not contrasting:
        return ()
    core = {j for group in hints.required for hit in hits_of(query, group) for j in hit.own}
    return tuple(
        i
        for i, end in contrasting
        if i not in core and core.issuperset(range(i + 1, end)) and not in_context(query.stems, i, i + 1, wordings)
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
    return any(not (is_idle(query, i) or in_hit(query, hints, i) or is_own(query, hints, i, span, wordings)) for i in negators)


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
        for i in near
        if words[i] in NEGATORS
        and i not in read
        and query.sentences[i] == query.sentences[first]
        and query.clauses[first] - query.clauses[i] <= 1
        and not (words[i] == "no" and not PORTUGUESE.isdisjoint(query.text.original))  # `in the`
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
        and not is_idle(query, i)
        and not in_context(query.stems, i, i + 1, wordings)
    ]


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


def once_a_place(read: Callable[[Query, int], bool]) -> Callable[[Query, int], bool]:
    """`read`, asked once for each place of a message: every claim asks it again."""

    @wraps(read)
    def remembered(query: Query, i: int) -> bool:
        key = (read, i)
        known: bool | None = query.memory.get(key)
        if known is None:
            known = query.memory[key] = read(query, i)
        return known

    return remembered


def _goes_further(query: Query, i: int) -> bool:
    """`nicht nur 25 Freunde` denies an `only`, unless it goes on with a `sondern` or an `also`."""
    words = query.text.words
    if words[i + 1] not in ONLY:
        return True
    return not FURTHER.isdisjoint(words[i + 2 : i + 2 + FURTHER_WITHIN])


@once_a_place
def is_idle(query: Query, i: int) -> bool:
    """`nicht nur`, `oder nicht?`, `bitte nicht anhalten`: words that deny nothing."""
    if forbids(query, i):
        return True
    words = query.text.words
    following = words[i + 1] if i + 1 < len(words) else ""
    if (following in IDLE_BEFORE.get(words[i], ()) and _goes_further(query, i)) or (
        i > 0 and (words[i - 1], words[i]) in IDLE_PAIRS
    ):
        return True
    return i > 0 and words[i - 1] in ("oder", "or", "ob") and (i + 1 >= len(words) or query.clauses[i + 1] != query.clauses[i])


@once_a_place
def forbids(query: Query, i: int) -> bool:
    """`bitte nicht anhalten`, `never say yes`: advice that goes with the claim, not against it."""
    words, clauses = query.text.words, query.clauses
    clause = [j for j in range(max(0, i - 8), min(len(words), i + 8)) if clauses[j] == clauses[i]]
    before = [words[j] for j in clause if j < i]
    if any(words[j].startswith(THINKING) for j in clause):
        return False
    if set(before) & CONDITIONAL:
        return True
    if set(before[-6:]) & PROHIBITING:
        return True
    if words[i] in IMPERATIVE and (not before or before == ["do"]):
        return True
    ends = i + 1 == clause[-1] if clause[-1] > i else False
    return ends and words[i] in VERBAL and words[i + 1].endswith("en") and not set(before) & AUXILIARIES


def decides(query: Query, i: int) -> bool:
    """`ich kauf keins mehr`: what somebody means to do, not what is the case."""
    words, clauses = query.text.words, query.clauses
    clause = [words[j] for j in range(max(0, i - 8), min(len(words), i + 8)) if clauses[j] == clauses[i]]
    return bool(DECIDING & set(clause)) and not any(word.startswith(THINKING) for word in clause)


def in_hit(query: Query, hints: CompiledHints, i: int) -> bool:
    """The negator is part of a pattern of the claim itself (`nicht kostenlos` as a predicate)."""
    key = ("phrases", hints.required, hints.opposite)
    known: frozenset[int] | None = query.memory.get(key)
    if known is None:
        groups = (*hints.required, hints.opposite)
        hits = (hit for group in groups for hit in hits_of(query, group) if len(hit.own) > 1)
        known = query.memory[key] = frozenset(place for hit in hits for place in hit.own)
    return i in known and not is_negative_form(query.text.words[i])
