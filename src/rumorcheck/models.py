"""The nouns of rumorcheck: immutable values that know nothing of files, colours or streams.

They are named tuples, not dataclasses: on the path of one lookup `dataclasses` and twenty generated classes cost about 20 ms,
two fifths of `import rapidfuzz`. They are used by name, never unpacked by position.
"""

from __future__ import annotations

from collections.abc import Mapping

from rumorcheck.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Verdict = Literal["false", "misleading", "outdated", "unproven", "satire", "true"]
    """What fact-checkers found about a claim."""
    Kind = Literal["rumor", "chain_letter", "scam", "warning", "challenge", "urban_legend"]
    Harm = Literal["none", "money", "health", "fear", "hate"]
    Finding = Literal["known", "similar", "denial"]
    """What we concluded about a message and one claim."""
    State = Literal[Finding, "too_short", "nothing_known"]
    """What we concluded about a message. Shares no word with `Verdict`, so that neither is taken for the other."""
    SourceType = Literal["factcheck", "primary", "press"]
    Rel = Literal["true_half", "same_frame", "spliced_with", "see_also"]
    Frame = Literal["fact", "letter"]
    """`fact`: a proposition, another number or place makes another claim. `letter`: a story whose slots vary from copy to copy."""
    Slot = Literal["place", "date", "amount", "count", "name", "brand", "number"]
    Stance = Literal["assert", "question", "denial"]
    ChangeKind = Literal["place", "date", "amount", "count", "name", "brand", "number", "negation", "subject", "other"]
    Lang = Literal["de", "en"]
    """The languages of the interface; every claim is told in both."""
else:  # only type checkers ask which words: importing `typing` would cost a third of bare Python
    Verdict = Kind = Harm = Finding = State = SourceType = Rel = Frame = Slot = Stance = ChangeKind = Lang = str

VERDICTS: tuple[Verdict, ...] = ("false", "misleading", "outdated", "unproven", "satire", "true")
KINDS: tuple[Kind, ...] = ("rumor", "chain_letter", "scam", "warning", "challenge", "urban_legend")
HARMS: tuple[Harm, ...] = ("none", "money", "health", "fear", "hate")
STATES: tuple[State, ...] = ("known", "similar", "denial", "too_short", "nothing_known")
SOURCE_TYPES: tuple[SourceType, ...] = ("factcheck", "primary", "press")
RELS: tuple[Rel, ...] = ("true_half", "same_frame", "spliced_with", "see_also")
FRAMES: tuple[Frame, ...] = ("fact", "letter")
SLOTS: tuple[Slot, ...] = ("place", "date", "amount", "count", "name", "brand", "number")
LANGS: tuple[Lang, ...] = ("de", "en")
VARIANT_LANGS: tuple[str, ...] = ("de", "en", "tr", "es", "fr", "it", "pt", "nl", "pl", "ru", "ar")


class Source(NamedTuple):
    """A page that was read for this very claim. `date` and `rating` are the publisher's own, empty where it shows none."""

    type: SourceType
    publisher: str
    title: str
    url: str
    lang: str
    date: str = ""
    rating: str = ""


class Relation(NamedTuple):
    """Another entry of the same corpus and how it stands to this one."""

    id: str
    rel: Rel


class Point(NamedTuple):
    """One part of the matter, and whether it is so."""

    text: str
    holds: bool


class Reply(NamedTuple):
    """Short texts to paste back into a chat: to one person, and to a group."""

    private: str
    group: str


class ClaimText(NamedTuple):
    """A claim told in one language."""

    claim: str
    headline: str
    points: tuple[Point, ...]
    explanation: str
    advice: str
    reply: Reply


class Variant(NamedTuple):
    """One wording in which the claim is passed on."""

    lang: str
    text: str


class MatchHints(NamedTuple):
    """What makes a message this claim, in word patterns (see `docs/corpus-format.md`).

    `subject`, `predicate` and each group of `needs` must each be hit by one of their patterns; `opposite` turns the predicate
    round. A word of `half` makes it the true half of the matter (similar, never known), a word of `unless` an honest message
    with the same words (nothing known). Empty groups mean the entry gives no hint, and only its wordings count.
    """

    frame: Frame = "fact"
    subject: tuple[str, ...] = ()
    predicate: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()
    opposite: tuple[str, ...] = ()
    half: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    varies: tuple[Slot, ...] = ()
    domains: tuple[str, ...] = ()
    negative: bool = False
    advises: bool = False


class Examples(NamedTuple):
    """An entry's own tests: messages by the state each must get."""

    match: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()
    similar: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


class Claim(NamedTuple):
    """One entry of a corpus. Dates are ISO 8601 text of the precision known (`2017`, `2017-01`, `2017-01-02`), empty if unknown."""

    id: str
    kind: Kind
    harm: Harm
    topics: tuple[str, ...]
    verdict: Verdict
    reviewed: str
    sources: tuple[Source, ...]
    texts: Mapping[str, ClaimText]
    variants: tuple[Variant, ...]
    hints: MatchHints = MatchHints()
    examples: Examples = Examples()
    related: tuple[Relation, ...] = ()
    first_seen: str = ""
    circulated: tuple[str, ...] = ()
    recheck_by: str = ""
    corpus: str = ""
    """Name of the corpus the entry came from."""

    def told(self, lang: str) -> ClaimText:
        """The claim in `lang`, or in the first language it has."""
        return self.texts.get(lang) or next(iter(self.texts.values()))


class CorpusInfo(NamedTuple):
    """What was asked: how many claims, as of which date, in which version."""

    name: str
    version: str
    date: str
    claims: int


class Span(NamedTuple):
    """A stretch of the user's own text, in code points: `message[start:end]`."""

    start: int
    end: int


class Change(NamedTuple):
    """One difference between the stored wording and the message: `stored` became `message`. Either may be empty."""

    kind: ChangeKind
    stored: str
    message: str


class Match(NamedTuple):
    """A claim found in a message."""

    claim: Claim
    state: Finding
    score: float
    """Calibrated confidence that the message is about this very claim, 0 to 1."""
    span: Span
    variant: Variant | None
    """The stored wording nearest to the span; None when only the pattern of the claim was hit."""
    stance: Stance
    changes: tuple[Change, ...] = ()
    features: Mapping[str, float] = {}
    reasons: tuple[str, ...] = ()
    """Names of the guards and rules that decided, in the order they fired."""


class Outcome(NamedTuple):
    """The answer to one message."""

    state: State
    message: str
    language: str
    """Language of the message as far as it can be told: `de`, `en`, another code of `VARIANT_LANGS`, or empty."""
    matches: tuple[Match, ...]
    """Best first: the known ones in the order of confidence, then denials, then similar ones."""
    rest: tuple[Span, ...]
    """Stretches of the message that no match covers and that say something: about them nothing is known."""
    hidden: tuple[str, ...]
    """Names of what normalisation folded away and a reader could not see: `invisible`, `bidi`, `control`, `look_alikes`, ..."""
    traits: tuple[str, ...]
    """Outward signs of a chain letter, as keys: `asks_to_forward`, `no_source`, `shouting`, ... Hints, not a verdict."""
    corpus: CorpusInfo
