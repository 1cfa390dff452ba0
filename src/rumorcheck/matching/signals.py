"""Signals: what in a message speaks for or against its being a denial of a claim, weighed into a chance. Pure functions.

Each signal is a number with a name. The rules' own reading is among them; the rest are the negators no rule has read, where they
stand, words on truth, how much of the claim and how much of what is true instead is in the message. Besides these each word the claim
does not have says a little (`stance_words`). All weights are fitted by `benchmarks/calibrate.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from rumorcheck.matching.belief import KEPT, logistic, numbers_of
from rumorcheck.matching.cues import Cue, find_cues, is_asked, is_overruled, is_turned
from rumorcheck.matching.frames import hits_of
from rumorcheck.matching.idle import decides, forbids
from rumorcheck.matching.negation import NEGATOR_STEMS, negator_places
from rumorcheck.matching.polarity import BESIDE, in_hit, is_idle_here, is_own, segment
from rumorcheck.matching.query import Query
from rumorcheck.matching.stance_words import WORDS
from rumorcheck.matching.traits import traits_of
from rumorcheck.matching.weights import STANCE_CENTRE, STANCE_SPREAD, STANCE_WEIGHTS
from rumorcheck.models import Stance
from rumorcheck.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rumorcheck.matching.stance import Subject

FAR = 9
"""Words between a negator and a part of the claim from which on the distance says nothing more."""
MOST_WORDS = 80
"""Words above which a longer message says nothing more."""
EARLY = 6
"""First words of a message, in which a negator sets the tone."""
MOST_TRUE = 6
"""Words of the truth above which more say nothing more."""
EVIDENCE = (
    "coverage",
    "precision",
    "order",
    "likeness",
    "mass",
    "parts",
    "explained",
    "explained_inside",
    "accounted",
    "unaccounted",
    "grams",
    "compact",
    "strangers_inside",
    "strangers_beside",
    "hearsay",
)
"""Features of belief that tell a side, too: who repeats a wording seldom denies it."""
CUES = ("debunk", "calm", "exist", "absent", "scam", "affirm", "ask")
"""Kinds of phrases on truth that count wherever they stand."""


class Found(NamedTuple):
    """What the rules made of a message: their stance, and what they read on the way."""

    stance: Stance
    reasons: tuple[str, ...]
    outspoken: bool
    denied: tuple[int, ...] | None
    """The places of the words that turn the claim round (see `polarity.find_denying`)."""
    unread: bool
    """A negator stands in or beside the stretch that no rule has read."""
    read: frozenset[int]
    """Negators that belong to a word on truth."""
    standing: Sequence[Cue]
    """Words on truth that speak against this claim."""
    summed_up: bool = False
    """One of them is all that a sentence says which opens or closes the message: no weighing is needed."""
    contrasted: bool = False
    """What the claim says of its subject stands behind a negator as what is not so (`..., not Edward Crabtree`): neither is it here."""


def denial_chance(signals: Mapping[str, float], said: float) -> float:
    """The chance, 0 to 1, that a message about the claim denies it. `said` is what its words say that the claim does not have."""
    return logistic(signals, STANCE_CENTRE, STANCE_SPREAD, STANCE_WEIGHTS, said)


def said_kinds(query: Query) -> set[str]:
    """The kinds of phrases on truth that the message says, and not only asks for: `Betrug?` calls nothing a fraud. Told once."""
    known: set[str] | None = query.memory.get("said_kinds")
    if known is None:
        said = (cue.kind for cue in find_cues(query) if cue.kind in ("ask", "affirm") or not is_asked(query, cue))
        known = query.memory["said_kinds"] = {*said}
    return known


class Content(NamedTuple):
    """The distinct words of a message, as every claim is asked about them."""

    said: list[tuple[int, float]]
    """Term and weight of each word that says something about a side."""
    stems: frozenset[str]
    """Stems of the words of content."""
    terms: frozenset[int]
    """... and the terms of those that any claim has."""
    unknown: int
    """... and how many no claim has."""


def content_of(query: Query) -> Content:
    """The words of a message, gone through once."""
    known: Content | None = query.memory.get("words_by_side")
    if known is None:
        term = dict(zip(query.text.words, query.terms, strict=True))
        said = [(term[word], weights[0]) for word in sorted(term) if (weights := _weights_of(word))]
        content = {name: number for name, number, light in zip(query.stems, query.terms, query.light, strict=True) if not light}
        terms = frozenset(content.values()) - {-1}
        unknown = sum(number < 0 for number in content.values())
        known = query.memory["words_by_side"] = Content(said, frozenset(content), terms, unknown)
    return known


@lru_cache(KEPT)
def _weights_of(word: str) -> tuple[float, ...]:
    return numbers_of(WORDS, word)


def weigh_words(query: Query, own: frozenset[int]) -> float:
    """What the words of the message that are in no wording of the claim say of the side it takes; `own` are the claim's terms."""
    return sum(weight for term, weight in content_of(query).said if term not in own)


def read_signals(query: Query, cues: Sequence[Cue], subject: Subject, found: Found) -> dict[str, float]:
    """The signals of one message towards one claim, by name. Cost is linear in the message."""
    kinds = said_kinds(query)
    traits = traits_of(query)
    words, share = true_words(query, subject.truth, subject.own)
    return {
        "rule_denies": float(found.stance == "denial"),
        "rule_asks": float(found.stance == "question"),
        "outspoken": float(found.outspoken),
        "unread": float(found.unread),
        "denies_the_denial": float("denies_the_denial" in found.reasons),
        "negated": float(bool(found.denied)),
        "contrary": float(found.denied == ()),
        "standing": float(min(len(found.standing), 3)),
        **{f"says_{kind}": float(kind in kinds) for kind in CUES},
        "turned": float(
            found.stance != "denial"
            and any(cue.kind in ("debunk", "calm") and (is_turned(query, cue) or is_overruled(query, cue)) for cue in cues)
        ),
        "asked": float(bool(query.questions)),
        "shouting": float("shouting" in traits),
        "hurries": float("hurries" in traits),
        "length": min(query.size, MOST_WORDS) / 20.0,
        "complete": float(subject.frame.complete),
        "letter": float(subject.hints.frame == "letter"),
        **_negators(query, subject, found),
        "true_words": words,
        "true_share": share,
        **{f"of_{name}": subject.features[name] for name in EVIDENCE},
    }


def true_words(query: Query, truth: frozenset[str], own: frozenset[int]) -> tuple[float, float]:
    """What the message has in common with what the entry says is true: who denies a claim tells how it really is.

    The words, and which share they are of those that the claim does not have and one more: a single word is no habit.
    """
    content = content_of(query)
    told = len(content.stems & truth)  # none of these is a word of the claim
    return float(min(told, MOST_TRUE)), told / (1 + alien_words(query, own))


def alien_words(query: Query, own: frozenset[int]) -> int:
    """The words of content in a message that a claim does not have."""
    content = content_of(query)
    return content.unknown + len(content.terms - own)


@lru_cache(1000)
def share_negated(wordings: tuple[str, ...]) -> float:
    """The share of a claim's wordings that have a negator; counted once for each of the claims asked for most."""
    own = sum(not NEGATOR_STEMS.isdisjoint(wording.split()) for wording in wordings)
    return own / len(wordings) if wordings else 0.0


def _negators(query: Query, subject: Subject, found: Found) -> dict[str, float]:
    """Signals of the negators: how many are not the claim's own, and how near they stand to its parts."""
    hints, clauses = subject.hints, query.clauses
    all_of_them = [i for i in negator_places(query) if i not in found.read]
    meant = [i for i in all_of_them if not (is_idle_here(query, hints, i, subject.wordings) or in_hit(query, hints, i))]
    scope = max(0, subject.span[0] - BESIDE), min(query.size, subject.span[1] + BESIDE)
    alien = sorted({*(found.denied or ()), *(i for i in meant if not is_own(query, hints, i, scope, subject.wordings))})
    parts = [{i for hit in hits_of(query, group) for i in hit.own} for group in hints.required]
    core = set().union(*parts)
    predicate = parts[1] if len(parts) > 1 else set()
    beside: dict[int, list[int]] = {}
    for j in core:
        beside.setdefault(clauses[j], []).append(j)
    apart = min((abs(i - j) for i in alien for j in beside.get(clauses[i], ())), default=FAR)
    number = float(min(len(alien), 3))
    share = share_negated(tuple(subject.wordings))
    return {
        "negators": float(min(len(meant), 3)),
        "alien": number,
        "alien_dense": number / (1.0 + query.size / 20.0),
        "alien_in_letter": number * (hints.frame == "letter"),
        "alien_in_clause": float(min(sum(bool(core & set(segment(query, i))) for i in alien), 2)),
        "alien_touches": float(apart <= 1),
        "alien_near": float(apart <= 3),
        "predicate_negated": float(any(j in predicate and abs(i - j) <= 3 for i in alien for j in beside.get(clauses[i], ()))),
        "early": float(any(i < EARLY for i in alien)),
        "claim_negates": share,
        "claim_negates_too": share * number,
        "negative": float(hints.negative),
        "forbids": float(any(forbids(query, i) and i not in meant for i in all_of_them)),
        "decides": float(any(decides(query, i) for i in all_of_them)),
    }
