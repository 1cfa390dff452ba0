"""Reads which side a message takes: it passes the claim on, asks about it, or denies it. Pure functions over one query."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.matching.cues import (
    BACK,
    Cue,
    answers_no,
    heads,
    is_meant,
    is_mentioned,
    is_named,
    is_overruled,
    is_title,
    is_turned,
    sums_up,
)
from rumorcheck.matching.denial import believe_denied, denial_features
from rumorcheck.matching.frames import Frame, hits_of
from rumorcheck.matching.negation import in_context, negated_at, negations
from rumorcheck.matching.polarity import denies_predicate, find_contrast, find_denying, has_unread_negator, in_hit
from rumorcheck.matching.query import Query
from rumorcheck.matching.signals import Found, denial_chance, read_signals, weigh_words
from rumorcheck.matching.stance_phrases import FALSEHOODS
from rumorcheck.matching.thresholds import Thresholds
from rumorcheck.matching.vocabulary import NEGATORS
from rumorcheck.models import Kind, Stance
from rumorcheck.records import NamedTuple

NEAR = 4
"""Sentences around the matched stretch in which a word on its truth is taken to speak of it."""
MOST_CUES = 100
"""Words on truth near a claim that are read: a letter has a dozen, and a word told a thousand times says no more."""
LONG = 25
"""Words from which a stretch is a letter: no single negator in it denies the whole."""


class Reading(NamedTuple):
    """The stance and the names of the rules that read it."""

    stance: Stance
    reasons: tuple[str, ...] = ()
    outspoken: bool = False
    """The message says in so many words that it is false (`ein alter Kettenbrief`), not only by a negated predicate."""
    unclear: bool = False
    """It cannot be told which side the message takes: it is not known to pass the claim on."""
    doubted: bool = False
    """That is so because a word may be a mistyped one by which the message would deny the claim."""
    denied: float = 0.0
    """Probability that the message contradicts this very claim, where it was asked for."""


class Subject(NamedTuple):
    """What the stance is asked of: the claim, where and how much the message speaks of it, the claim's wordings as text of stems."""

    hints: CompiledHints
    kind: Kind
    frame: Frame
    span: tuple[int, int]
    wordings: Sequence[str]
    own: frozenset[int]
    """The terms of the wordings."""
    truth: frozenset[str]
    """Stems of what the entry says about the claim, and not the claim itself."""
    features: Mapping[str, float]
    """What belief was read from."""
    score: float


def read_stance(
    query: Query, cues: Sequence[Cue], subject: Subject, thresholds: Thresholds, *, weigh_denial: bool = False
) -> Reading:
    """The stance `query` takes to `subject`. `cues` are all of the message; `denied` is only worked out with `weigh_denial`.

    Rules read what can be named; what they found, and what else speaks for a side, is weighed into the chance of a denial.
    """
    if not query.size:
        return Reading("assert")
    found = find_rules(query, cues, subject)
    signals = read_signals(query, cues, subject, found)
    chance = denial_chance(signals, weigh_words(query, subject.own))
    denied = believe_denied(denial_features(subject.features, signals, chance, subject.score)) if weigh_denial else 0.0
    if chance >= thresholds.denies or found.summed_up or found.contrasted:
        reasons = found.reasons if found.stance == "denial" else ("reads_as_denial",)
        return Reading("denial", reasons, found.outspoken, denied=denied)
    stance: Stance = "assert" if found.stance == "denial" else found.stance
    reasons = () if found.stance == "denial" else found.reasons
    # never weighed away: who repeats a letter word for word may call it false in one word, or put one `not` into a single sentence,
    # or ask whether it is a fake and then negate a part of it
    doubted = not subject.hints.required or (
        "denies_the_denial" not in found.reasons and any(cue.kind == "debunk" and not is_turned(query, cue) for cue in cues)
    )
    turned = found.stance == "denial" or (found.unread and doubted)
    unclear = (
        turned
        or chance >= thresholds.unclear_overruled
        or (chance >= thresholds.unclear and not any(cue.kind == "debunk" and is_overruled(query, cue) for cue in cues))
    )
    return Reading(stance, (*reasons, "side_unclear") if unclear else reasons, unclear=unclear, denied=denied)


def words_near(query: Query, subject: Subject) -> list[int]:
    """The words near the claim that carry something, and that the claim has not or was only taken to have."""
    sentences, (first, last) = query.sentences, subject.span
    lowest, highest = sentences[first] - NEAR, sentences[max(first, last - 1)] + NEAR
    start, stop = bisect_left(sentences, lowest), bisect_right(sentences, highest)
    light, terms, own = query.light, query.terms, subject.own
    return [i for i in range(start, stop) if not light[i] and (terms[i] not in own or i in query.mended)]


def find_rules(query: Query, cues: Sequence[Cue], subject: Subject) -> Found:
    """What the rules alone make of the message."""
    first, last = query.sentences[subject.span[0]], query.sentences[max(subject.span[0], subject.span[1] - 1)]
    summary = {cue for cue in cues if cue.kind == "debunk" and sums_up(query, cue)}
    near = [cue for cue in cues if cue in summary or first - NEAR <= query.sentences[cue.first] <= last + NEAR]
    near = [*near[:MOST_CUES], *(cue for cue in near[MOST_CUES:] if cue in summary)]
    read = _read_negators(query, near)
    denied = find_denying(query, subject.hints, subject.frame, subject.wordings, read) if subject.frame.complete else None
    contrasted = False
    if denied is None:
        denied = find_contrast(query, subject.hints, subject.wordings) or None
        contrasted = bool(denied) and denies_predicate(query, subject.hints, denied or (), subject.wordings)
    unread = has_unread_negator(query, subject.hints, subject.span, subject.wordings, frame=subject.frame, read=read)
    unread = unread and subject.span[1] - subject.span[0] < LONG and not subject.frame.opposite
    standing = [
        cue
        for cue in near
        if _speaks_of(query, cue, subject)
        and is_meant(query, cue)
        and (cue in summary or not _is_of_the_claim(query, cue, subject))
    ]
    found = Found("assert", (), False, denied, unread, read, standing)
    if answers_no(query, first):
        return found._replace(stance="denial", reasons=("answers_no",), outspoken=True)
    if standing and subject.frame.complete and all(_governs(query, cue, subject) for cue in standing):
        return found._replace(reasons=("denies_the_denial",))
    if standing:
        said = tuple(f"says_{cue.kind}:{' '.join(query.text.words[cue.first : cue.last])}" for cue in standing[:2])
        summed_up = not summary.isdisjoint(standing)
        return found._replace(stance="denial", reasons=said, outspoken=True, summed_up=summed_up)
    told = {query.sentences[subject.frame.predicate.first]} if denied is not None else set(range(first, last + 1))
    asked = last - first < 2 and bool(told & query.questions)
    if asked or (denied is None and any(cue.kind in ("ask", "doubt") for cue in near)):
        return found._replace(stance="question", reasons=("asks",))
    if denied is not None:
        reasons = tuple(f"negation:{query.text.words[i]}" for i in denied[:2]) or ("says_the_contrary",)
        return found._replace(stance="denial", reasons=reasons, contrasted=contrasted)
    return found


def _governs(query: Query, cue: Cue, subject: Subject) -> bool:
    """`es stimmt nicht, dass WhatsApp kostenlos bleibt`: the cue's object is a clause that itself denies the claim.

    A negator that the claim has itself (`dass die Versicherung nicht zahlt`) denies nothing.
    """
    frame = subject.frame
    words, after = query.text.words, cue.last
    if not (after < query.size and words[after] in ("dass", "that") and after <= frame.first <= after + 3):
        return False
    clause = query.clauses[frame.last - 1]
    negators = [i for i in range(after, query.size) if words[i] in NEGATORS and query.clauses[i] == clause]
    negated = any(_negates_predicate(query, i, subject) and not in_hit(query, subject.hints, i) for i in negators)
    return frame.opposite != negated


def _negates_predicate(query: Query, at: int, subject: Subject) -> bool:
    """Whether the negator at `at` negates what the claim says of its subject, or the subject, and no wording of the claim does."""
    negated = negated_at(query.text.words, at, 0, query.size)
    said = {query.stems[i] for group in subject.hints.required[:2] for hit in hits_of(query, group) for i in hit.own}
    if subject.frame.opposite:
        said |= {query.stems[i] for hit in hits_of(query, subject.hints.opposite) for i in hit.own}
    return negated in said and not any(negated in negations(wording) for wording in subject.wordings)


def _read_negators(query: Query, cues: Sequence[Cue]) -> frozenset[int]:
    """The negators that belong to a word on truth (`kein Fake`, `stimmt nicht`): they turn that word and nothing else."""
    return frozenset(
        i
        for cue in cues
        for i in range(max(0, cue.first - BACK), cue.last + 1)
        if i < query.size and query.clauses[i] == query.clauses[cue.first]
    )


def _speaks_of(query: Query, cue: Cue, subject: Subject) -> bool:
    """Whether a cue says something against this claim."""
    if cue.kind == "scam":  # a fraud's own letter may speak of fraud: its words are not a warning against it
        return subject.kind == "scam" and not is_mentioned(query, cue)
    if cue.kind in ("exist", "absent"):
        named = [i for hit in (hits_of(query, subject.hints.required[0]) if subject.hints.required else ()) for i in hit.own]
        if cue.kind == "exist":
            about = {*query.sentences[subject.span[0] : subject.span[1]], *(query.sentences[i] for i in named)}
            return query.sentences[cue.first] in about
        return any(query.clauses[i] == query.clauses[cue.first] and cue.first < i < cue.last + 4 for i in named)
    return cue.kind in ("debunk", "calm")


def _is_of_the_claim(query: Query, cue: Cue, subject: Subject) -> bool:
    """Whether the cue is made of the claim's own words; one that sums the message up cannot be."""
    if heads(query, cue) and _is_spare(query, cue, subject):
        return False
    core = {i for group in subject.hints.required for hit in hits_of(query, group) for i in hit.own}
    own = cue.last - 1 in core
    if cue.kind in ("debunk", "scam"):
        # a claim's `nicht zahlen` does not own `stimmt nicht`, nor its `text` a `suspicious text`
        own = own and cue.first in core
    named = cue.kind == "scam" and is_named(query, cue)
    told = query.text.words[cue.first : cue.first + 2]
    if own and subject.frame.complete and not _shares_sentence(query, cue, subject.frame) and _is_spare(query, cue, subject):
        own = False  # `Verificado: falso. Las máquinas Dominion borraron votos` needs no `falso` to tell its claim
    if named or (is_title(query, cue) and (told[0] not in FALSEHOODS or told == ["fake", "news"])):
        own = False
    return own or in_context(query.stems, cue.first, cue.last, subject.wordings)


def _shares_sentence(query: Query, cue: Cue, frame: Frame) -> bool:
    return query.sentences[frame.first] <= query.sentences[cue.first] <= query.sentences[frame.last - 1]


def _is_spare(query: Query, cue: Cue, subject: Subject) -> bool:
    """Whether the claim needs no word of the cue: each of its parts is said by other words as well."""
    said = range(cue.first, cue.last)
    return bool(subject.hints.required) and all(
        any(not set(hit.own) & set(said) for hit in hits_of(query, group)) for group in subject.hints.required
    )
