"""Matching: the path from a message to an answer, readable in one screen. Imports corpus, text and models only.

message -> normalize -> retrieve candidates -> score windows x wordings -> read the stance -> decide -> Outcome
What is not found so may still be the true half of a claim.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from rumorcheck.corpus import Corpus
from rumorcheck.matching.alone import tell_alone
from rumorcheck.matching.copies import words_copied
from rumorcheck.matching.cues import find_cues
from rumorcheck.matching.decide import Decided, Reader, decide
from rumorcheck.matching.denial import has_tone
from rumorcheck.matching.halves import LOOKED_AT, tell_half
from rumorcheck.matching.query import Query, read_query
from rumorcheck.matching.reach import is_out, may_tell_half
from rumorcheck.matching.retrieve import RANKED, Candidate, add_subjects, retrieve
from rumorcheck.matching.score import REPEATS, Asked, Evidence, ask, score, score_near
from rumorcheck.matching.spelling import Vocabulary
from rumorcheck.matching.stance import Reading, Subject, read_stance, words_near
from rumorcheck.matching.thresholds import DEFAULT, Thresholds
from rumorcheck.matching.traits import traits_of
from rumorcheck.matching.typos import correct
from rumorcheck.matching.windows import Profile, read_profile
from rumorcheck.models import Change, Claim, Match, Outcome, Span, State, Variant
from rumorcheck.records import NamedTuple
from rumorcheck.text.language import detect_language
from rumorcheck.text.normalize import Normalized, fold_words, normalize

SCORED = 14
"""Candidates by wording that are scored; those whose subject is named come on top."""
SCORED_AT_MOST = 64
"""Claims scored at most, with those whose subject is named. Of 450 real messages none has more than 38."""
CORRECTED_FROM = 8
"""Best candidates whose words a mistyped word is compared with."""
WORDS_AGAIN = 5_000
"""Words that are read again, at most, to find out what a mistyped word would change in a message: above, it is taken to change the
side, so that the cost of a long message stays linear."""
KEPT = 10_000
"""Claims whose profiles stay in memory; above, a long batch over a large corpus reads them anew."""
REST_WORDS = 8
"""Words from which an uncovered stretch is worth a line."""
Again = Callable[[Normalized], Sequence[Decided]]
"""What is decided about another text."""


def check(message: str, corpus: Corpus, thresholds: Thresholds = DEFAULT, without: Collection[int] = frozenset()) -> Outcome:
    """What is known about `message`. Any string is accepted; the cost grows linearly with its length. Deterministic.

    Claims whose numbers are in `without` are passed over, as if they were not in the corpus.
    """
    query = read_query(normalize(message), corpus.index)
    decided = () if is_out(query, corpus, thresholds) else find(query, corpus, thresholds, without)
    return tell(query, decided, corpus, thresholds)


def check_folded(text: Normalized, corpus: Corpus) -> Outcome | None:
    """The same for a message that is folded already; None where it can hold no claim of the corpus at all."""
    query = read_query(text, corpus.index)
    return None if is_out(query, corpus, DEFAULT) else tell(query, find(query, corpus, DEFAULT), corpus, DEFAULT)


def find(query: Query, corpus: Corpus, thresholds: Thresholds, without: Collection[int] = frozenset()) -> Sequence[Decided]:
    """The claims in a message, each with its state."""

    def look(query: Query, again: Again | None) -> tuple[Sequence[Decided], Met]:
        met = meet(query, corpus, without)
        near, beyond = weigh_near(met, corpus, thresholds)
        return decide(near, stance_reader(met.query, corpus, thresholds, again), thresholds, beyond), met

    left = WORDS_AGAIN

    def meant_otherwise(text: Normalized) -> Sequence[Decided]:
        nonlocal left
        left -= len(text.words)
        return look(read_query(text, corpus.index), None)[0] if left >= 0 else ()

    decided, met = look(query, meant_otherwise)
    if decided:
        return tell_alone(met.query, decided, lambda text: look(read_query(normalize(text), corpus.index), meant_otherwise)[0])
    if not may_tell_half(query, corpus):
        return []
    near = [(candidate, profile(corpus, candidate.number)) for candidate in met.candidates[:LOOKED_AT]]
    return tell_half(query, near, corpus.claim, lambda one: score(asked_of(met, corpus, thresholds), *one), thresholds)


def weigh_evidence(message: str, corpus: Corpus, thresholds: Thresholds) -> tuple[list[Evidence], Query]:
    """What speaks for each candidate for which enough can speak, and the message as it was read."""
    return weigh_query(read_query(normalize(message), corpus.index), corpus, thresholds)


def weigh_query(
    query: Query, corpus: Corpus, thresholds: Thresholds, without: Collection[int] = frozenset(), *, every: bool = False
) -> tuple[list[Evidence], Query]:
    """The same for a message that was read, or for all candidates with `every`; its mistyped words are mended on the way."""
    met = meet(query, corpus, without)
    return weigh(met, corpus, thresholds, every=every), met.query


class Met(NamedTuple):
    """A message and the claims it may speak of."""

    query: Query
    """The message, its mistyped words as they were meant."""
    candidates: Sequence[Candidate]
    """The best by wording first, then those whose subject is named."""
    corrected: Mapping[int, int]
    """Place of a mistyped word -> the term that was meant."""
    accepted: Mapping[int, float]
    """Probability of the bare claim that leads the learned order, by its number."""


def meet(query: Query, corpus: Corpus, without: Collection[int] = frozenset()) -> Met:
    """The candidates of a message, but for those in `without`."""
    candidates = retrieve(query, corpus.index, (RANKED if corpus.index.has_bare() else SCORED) + len(without))
    candidates = [one for one in candidates if one.number not in without]
    candidates, accepted = order_bare(query, candidates, corpus)
    query = read_copy(query, candidates, corpus)
    query, corrected = correct(query, corpus.index, lambda: vocabulary(query, candidates, corpus))
    candidates = [one for one in add_subjects(candidates, query, corpus.index) if one.number not in without]
    return Met(query, most_complete(candidates, query, corpus), corrected, accepted)


def read_copy(query: Query, candidates: Sequence[Candidate], corpus: Corpus) -> Query:
    """The query; if it is a wording of the best candidate but for mistyped words, with these as they stand there."""
    if not candidates:
        return query
    number = candidates[0].number
    meant = words_copied(query, profile(corpus, number), lambda at: fold_words(wordings_of(corpus.claim(number))[at].text))
    if not meant:
        return query
    return read_query(query.text._replace(words=[meant.get(i, word) for i, word in enumerate(query.text.words)]), corpus.index)


def wordings_of(claim: Claim) -> Sequence[Variant]:
    """The wordings in the order in which they are numbered: the variants, then the claim's own sentences."""
    return [*claim.variants, *(Variant(lang, told.claim) for lang, told in claim.texts.items())]


def asked_of(met: Met, corpus: Corpus, thresholds: Thresholds) -> Asked:
    """What every candidate is scored against."""
    query, candidates, corrected, accepted = met
    return ask(query, corpus.index, candidates, corrected=corrected, accepted=accepted, thresholds=thresholds)


def weigh(met: Met, corpus: Corpus, thresholds: Thresholds, *, every: bool = False) -> list[Evidence]:
    """What speaks for each candidate for which enough can speak, or for all of them with `every`."""
    if every:
        asked = asked_of(met, corpus, thresholds)
        return [score(asked, candidate, profile(corpus, candidate.number)) for candidate in met.candidates]
    near, beyond = weigh_near(met, corpus, thresholds)
    return [*near, *beyond()]


def weigh_near(met: Met, corpus: Corpus, thresholds: Thresholds) -> tuple[Sequence[Evidence], Callable[[], Sequence[Evidence]]]:
    """What speaks for each candidate for which enough can speak, and what gives it for those that can be denied and nothing else."""
    found = [(candidate, profile(corpus, candidate.number)) for candidate in met.candidates]
    return score_near(asked_of(met, corpus, thresholds), found, corpus.claim)


def most_complete(candidates: list[Candidate], query: Query, corpus: Corpus) -> list[Candidate]:
    """The candidates worth scoring where a message names the subjects of many claims: those with most of their parts, in their order.

    The cost of a long message would grow with its length and with the subjects it names otherwise.
    """
    if len(candidates) <= SCORED_AT_MOST:
        return candidates
    hit = query.hits.keys()

    def share(candidate: Candidate) -> float:
        required = profile(corpus, candidate.number).hints.required
        return sum(not hit.isdisjoint(part) for part in required) / (len(required) or 1)

    retrieved = [one for one in candidates if one.fused]
    named = sorted((one for one in candidates if not one.fused), key=lambda one: (-share(one), one.number))
    kept = {one.number for one in (*retrieved, *named[: SCORED_AT_MOST - len(retrieved)])}
    return [one for one in candidates if one.number in kept]


def order_bare(query: Query, candidates: Sequence[Candidate], corpus: Corpus) -> tuple[list[Candidate], dict[int, float]]:
    """The candidates worth scoring, and the probability of the best claim that is known by a sentence or two alone."""
    if not corpus.index.has_bare():
        return [*candidates[:SCORED]], {}
    from rumorcheck.matching.rank import accept, rank  # only such claims need an order of their own

    bare = [candidate for candidate in candidates if corpus.index.is_bare(candidate.number)]
    hinted = [candidate for candidate in candidates if not corpus.index.is_bare(candidate.number)][:SCORED]
    ranked = rank(query, corpus.index, bare, [profile(corpus, candidate.number) for candidate in bare])
    first = [one.candidate for one in ranked[:SCORED]]
    best = [*hinted, *first] if hinted and (not bare or candidates[0] is hinted[0]) else [*first, *hinted]
    return best, {ranked[0].candidate.number: accept(query, ranked)} if ranked else {}


def profile(corpus: Corpus, number: int) -> Profile:
    """What scoring needs of a claim, read once for an open corpus."""
    known = corpus.scratch.get(number)
    if not isinstance(known, Profile):
        if len(corpus.scratch) > KEPT:
            corpus.scratch.clear()
        known = corpus.scratch[number] = read_profile(corpus.index, number)
    return known


def vocabulary(query: Query, candidates: Sequence[Candidate], corpus: Corpus) -> Vocabulary:
    """The terms of the best candidates, and the words of their parts: what a mistyped word may have been meant to be."""
    profiles = [profile(corpus, candidate.number) for candidate in candidates[:CORRECTED_FROM]]
    told = {*query.terms}
    own = frozenset().union(*[one.own & told for one in profiles])
    required = [one.hints.required for one in profiles]
    return Vocabulary([one.shelf for one in profiles], [one.spelling for one in profiles], own, required)


def stance_reader(query: Query, corpus: Corpus, thresholds: Thresholds, again: Again | None = None) -> Reader:
    """What reads the stance to one claim. `again` gives what is decided about a message with one of its words replaced: where a
    word may be a mistyped one, and the claim would not be known if it were, the side cannot be told.
    """

    def read(found: Evidence, *, weigh_denial: bool = False) -> Reading:
        subject = subject_of(found, corpus)
        reading = read_stance(query, find_cues(query), subject, thresholds, weigh_denial=weigh_denial)
        if again and not weigh_denial and found.score >= thresholds.known and (REPEATS in found.reasons or not reading.unclear):
            near = words_near(query, subject)
            if near and is_doubted(query, near, subject.own, found.number, again):
                return reading._replace(unclear=True, doubted=True, reasons=(*reading.reasons, "side_unclear"))
        return reading

    return Reader(read, lambda found: read(found, weigh_denial=True), lambda: has_tone(query))


def is_doubted(query: Query, near: Sequence[int], own: frozenset[int], number: int, again: Again) -> bool:
    """Whether one of the words `near` claim `number` may be a mistyped one with which the claim would not be known."""
    from rumorcheck.matching.doubtful import others_meant  # only for a message with words that the claim has not

    return any(
        not any(one.state == "known" and one.evidence.number == number for one in again(text))
        for text in others_meant(query, near, own)
    )


def subject_of(found: Evidence, corpus: Corpus) -> Subject:
    """What the stance is asked of where `found` is a claim the message may speak of."""
    known, claim = profile(corpus, found.number), corpus.claim(found.number)
    span = found.first, found.last
    return Subject(
        known.hints, claim.kind, found.frame, span, known.said, known.own, known.truth(claim), found.features, found.score
    )


def tell(query: Query, decided: Sequence[Decided], corpus: Corpus, thresholds: Thresholds) -> Outcome:
    """The outcome, with every span in the user's own text."""
    text = query.text
    matches = tuple(to_match(query, one, corpus) for one in decided)
    silent: State = "too_short" if query.size < thresholds.short_words and not text.links else "nothing_known"
    state = matches[0].state if matches else silent
    language = detect_language(text.words)
    return Outcome(state, text.original, language, matches, rest(query, decided), text.hidden, traits_of(query), corpus.info)


def to_match(query: Query, one: Decided, corpus: Corpus) -> Match:
    """A decided claim as it is shown."""
    found, text = one.evidence, query.text
    claim = corpus.claim(found.number)
    variant = wordings_of(claim)[found.window.wording] if found.window.wording >= 0 else None
    span = Span(text.starts[found.first], text.ends[found.last - 1]) if found.last > found.first else Span(0, len(text.original))
    changes = _changes(variant.text, text, found) if variant else ()
    return Match(
        claim,
        one.state,
        round(min(1.0, found.score), 4),
        span,
        variant,
        one.reading.stance,
        changes,
        {name: round(value, 4) for name, value in found.features.items()},
        one.reasons,
    )


def _changes(stored: str, text: Normalized, found: Evidence) -> tuple[Change, ...]:
    from rumorcheck.matching.changes import find_changes  # only where there is a match

    return find_changes(stored, text, found.first, found.last)


def rest(query: Query, decided: Sequence[Decided]) -> tuple[Span, ...]:
    """The stretches of at least `REST_WORDS` words that no match covers and that hold content."""
    if not decided:
        return ()
    covered = sorted((one.evidence.first, one.evidence.last) for one in decided)
    spans: list[Span] = []
    at = 0
    for first, last in [*covered, (query.size, query.size)]:
        content = sum(not query.light[i] for i in range(at, first))
        if first - at >= REST_WORDS and content >= REST_WORDS // 2:
            spans.append(Span(query.text.starts[at], query.text.ends[first - 1]))
        at = max(at, last)
    return tuple(spans)
