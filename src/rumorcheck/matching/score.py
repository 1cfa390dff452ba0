"""Scores a candidate: how sure we are that the message speaks of this very claim. Pure functions; the numbers are in `thresholds`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from rumorcheck.corpus.hints import CompiledHints
from rumorcheck.corpus.index import Index
from rumorcheck.matching.belief import MASS_UNIT, Weighed, believe, believe_about, read_beside, read_features, weigh
from rumorcheck.matching.cues import find_cues
from rumorcheck.matching.denial import has_tone
from rumorcheck.matching.frames import Frame, hits_of, named_parts, read_frame
from rumorcheck.matching.negation import is_negator
from rumorcheck.matching.query import Query
from rumorcheck.matching.retrieve import Candidate
from rumorcheck.matching.stretches import SLACK
from rumorcheck.matching.thresholds import Thresholds
from rumorcheck.matching.windows import COVERAGE_POWER, NOWHERE, Profile, Window, best_window, most_shared, present_terms
from rumorcheck.models import Claim
from rumorcheck.records import NamedTuple

REPEATS = "repeats_a_wording"
"""The reason given where a message is a stored wording."""


class Evidence(NamedTuple):
    """What speaks for one claim, before stance and the other claims are looked at."""

    number: int
    score: float
    first: int
    last: int
    """The stretch of words (first to last, exclusive)."""
    window: Window
    frame: Frame
    half: bool
    """A word of the claim's true half stands in the stretch or its clauses."""
    unless: bool
    """A word that makes it an honest message stands there."""
    features: Mapping[str, float]
    reasons: tuple[str, ...]


class Asked(NamedTuple):
    """What every candidate of a message is scored against."""

    query: Query
    source: Index
    corrected: Mapping[int, int]
    present: frozenset[int]
    """The terms of the message, mistyped ones as they were meant."""
    hit: frozenset[int]
    """The patterns it fulfils."""
    weighed: Weighed
    thresholds: Thresholds
    accepted: Mapping[int, float]
    """Probability of the bare claim that leads the learned order, by its number."""
    scams: frozenset[int]
    """The claims to whose domains the message links."""


def ask(
    query: Query,
    index: Index,
    candidates: Sequence[Candidate],
    *,
    corrected: Mapping[int, int],
    accepted: Mapping[int, float],
    thresholds: Thresholds,
) -> Asked:
    """Read the message once for all of `candidates`."""
    hosts = [link.value for link in query.text.links if link.kind == "url"]
    scams = frozenset(number for host in hosts for number in index.domain_claims(host))
    weighed = weigh(query, index, candidates, corrected)
    present = present_terms(query, corrected)
    return Asked(query, index, corrected, present, frozenset(query.hits), weighed, thresholds, accepted, scams)


OUT, DENIED, WITHIN = range(3)
"""How far a claim is within reach of a message: not at all, only for a denial of it, or for any state."""


def score_near(
    asked: Asked, found: Sequence[tuple[Candidate, Profile]], claim: Callable[[int], Claim]
) -> tuple[list[Evidence], Callable[[], list[Evidence]]]:
    """The evidence for each candidate within reach of any state, and what gives it for those that only a denial is within reach of.

    Most messages need no more than the first. None at all where nothing but a denial could come of them, and that cannot.
    """
    reached = [(reach_of(asked, candidate, profile), candidate, profile) for candidate, profile in found]
    near = [score(asked, candidate, profile) for reach, candidate, profile in reached if reach == WITHIN]

    def score_beyond() -> list[Evidence]:
        denied = [(candidate, profile) for reach, candidate, profile in reached if reach == DENIED]
        return [score(asked, *one) for one in denied] if near or _may_deny(asked, denied, claim) else []

    return near, score_beyond


def _may_deny(asked: Asked, denied: Sequence[tuple[Candidate, Profile]], claim: Callable[[int], Claim]) -> bool:
    if not denied:
        return False
    from rumorcheck.matching.bounds import may_deny  # only where nothing else could be found

    shared = (most_shared(profile, asked.present & profile.own) for _, profile in denied)
    return any(
        may_deny(asked, profile, candidate, common, claim) for (candidate, profile), common in zip(denied, shared, strict=True)
    )


def score(asked: Asked, candidate: Candidate, profile: Profile) -> Evidence:
    """The evidence for one candidate."""
    query, corrected, thresholds = asked.query, asked.corrected, asked.thresholds
    common = asked.present & profile.own
    hints = profile.hints
    frame = read_frame(query, hints, profile.own)
    window = best_window(query, profile, corrected, common)
    value, reasons = _by_wording(query, window, hints, frame, thresholds)
    copied = value
    by_frame, why = _by_frame(frame, window, hints, thresholds)
    first, last = window.first, window.last
    if by_frame >= value:
        value, reasons = by_frame, why
        if frame.complete:
            first, last = _span_of_frame(query, frame, window, hints)
    if last <= first:
        named = hits_of(query, hints.required[0]) if hints.required else []
        first, last = (named[0].first, named[-1].last) if named else (0, query.size)
    features = read_features(query, asked.weighed, profile, candidate, (window, frame))
    accepted = _accepted(asked, profile)
    if accepted > value:
        value, reasons = accepted, ("leads_by_wording",)
    if hints.required:
        held = by_frame >= thresholds.known > copied
        guessed = any(frame.first <= i < frame.last for i in query.guessed)
        least = thresholds.belief_known if guessed else thresholds.frame_belief
        value, reasons = _with_belief((value, reasons), features, frame, thresholds, least=least if held else 0.0)
        if guessed and value < thresholds.known:
            value = min(value, thresholds.similar - 0.001)  # what is guessed makes a message no more alike
    half = _beside(query, hints, hints.half, first, last)
    unless = _beside(query, hints, hints.unless, first, last)
    if _repeats(asked, window, profile):
        value, reasons = max(value, thresholds.known + 0.1), (*reasons, REPEATS)
    if candidate.number in asked.scams:
        value, reasons = max(value, 0.9), (*reasons, "scam_domain")
    return Evidence(candidate.number, value, first, last, window, frame, half, unless, features, reasons)


def reach_of(asked: Asked, candidate: Candidate, profile: Profile) -> int:
    """Whether any rule could lift the claim into a band; most candidates end here.

    Told by what needs no reading: which of its parts are named, and how much the two have in common. A claim whose parts may stand
    together is within reach; else likeness to a wording must do, or belief. One whose subject a message names that may contradict
    something, or with a wording of which it has much in common, is within reach of a denial.
    """
    if profile.number in asked.scams or profile.number in asked.accepted:
        return WITHIN
    met = named_parts(profile.hints, asked.hit)
    found, wanted, named = met.count(True), len(met), bool(met and met[0])
    if wanted and found == wanted:
        return WITHIN
    reach = _reach_by_words(asked, candidate, profile, found, named=named)
    if reach == WITHIN:
        return WITHIN
    return DENIED if (named or reach == DENIED) and has_tone(asked.query) else OUT


def _reach_by_words(asked: Asked, candidate: Candidate, profile: Profile, found: int, *, named: bool) -> int:
    """The same by likeness to a wording and belief, for a claim of which so many parts are named, or the subject.

    Only a denial is within reach where the two have enough in common for belief to be asked, and it cannot be high enough.
    """
    thresholds, common = asked.thresholds, asked.present & profile.own
    wanted = len(profile.hints.required)
    # likeness is held down in proportion to a mass, so that no rule asks for less than this
    least = MASS_UNIT * thresholds.partial_mass
    if wanted and sum(map(asked.source.term_weights.__getitem__, common)) < min(least, 4.0 * thresholds.similar):
        return OUT
    mass, coverage = most_shared(profile, common)
    likeness = (coverage + SLACK) ** COVERAGE_POWER
    if not wanted:
        value = max(_bare_wording(likeness, mass, thresholds), likeness if coverage >= thresholds.same_words else 0.0)
        return WITHIN if value >= thresholds.similar else OUT
    if (likeness >= thresholds.near_copy and mass >= thresholds.near_copy_mass) or mass >= _excerpt_mass(
        asked.query.size, thresholds
    ):
        return WITHIN
    if coverage >= thresholds.same_words and mass >= least:
        return WITHIN  # it may be a wording word for word
    bare = coverage >= thresholds.bare_coverage and mass >= MASS_UNIT * thresholds.bare_mass
    letter = profile.hints.frame == "letter"
    if _part_wording(likeness, mass, found / wanted, named=named, letter=letter) >= thresholds.similar:
        return WITHIN
    if mass < least or not (found or bare):
        return OUT
    from rumorcheck.matching.believable import may_believe  # only where belief alone could lift it

    known = read_beside(asked.query, asked.weighed, profile, candidate)
    return WITHIN if may_believe(asked.query, known, (mass, coverage), thresholds) else DENIED


def _with_belief(
    found: tuple[float, tuple[str, ...]], features: Mapping[str, float], frame: Frame, thresholds: Thresholds, *, least: float
) -> tuple[float, tuple[str, ...]]:
    """What was found so far, lifted by belief; and held below known by less than `least`, where only parts that stand together speak."""
    value, reasons = found
    sure = believe(features)
    if sure < least:
        value, reasons = min(value, thresholds.known - 0.001), (*reasons, "held_by_belief")
    belief = _banded_belief(features, sure, frame, thresholds)
    return (belief, ("belief",)) if belief > value else (value, reasons)


def _repeats(asked: Asked, window: Window, profile: Profile) -> bool:
    """Whether the message is a stored wording and nothing else: then no word of it speaks against the claim.

    A word on truth is none of the wording's.
    """
    query, thresholds = asked.query, asked.thresholds
    same = min(window.coverage, window.precision) >= thresholds.same_words
    if not same or window.mass < MASS_UNIT * thresholds.partial_mass or window.last - window.first < thresholds.same_length:
        return False
    wording = profile.wordings[window.wording]
    if query.size > len(wording.terms) + 1:
        return False  # a frame around it may be made of its own words
    terms = wording.weights
    foreign = [i for i, term in enumerate(query.terms) if term not in terms]
    if len(foreign) > (1.0 - thresholds.same_words) * query.size or any(is_negator(query.text.words[i]) for i in foreign):
        return False
    said = {i for cue in find_cues(query) for i in range(cue.first, cue.last)}
    if any(query.terms.count(query.terms[i]) > wording.terms.count(query.terms[i]) for i in said):
        return False  # `LIE: A lie told a thousand times ...` calls a wording what is one of its words
    # `“...” This claim is false.` says more than the wording
    return said.isdisjoint(foreign) and said.isdisjoint(asked.corrected)


def _accepted(asked: Asked, profile: Profile) -> float:
    """How sure it is that the bare claim which leads the learned order is meant, on the scale of the bands; 0 for all others."""
    if profile.number not in asked.accepted:
        return 0.0
    thresholds = asked.thresholds
    sure = _in_bands(asked.accepted[profile.number], (thresholds.accept_known, thresholds.accept_similar), thresholds)
    # one sentence of somebody else's: only its own words make it known
    return min(sure, thresholds.known - 0.01) if len(profile.wordings) == 1 else sure


def _in_bands(probability: float, own: tuple[float, float], thresholds: Thresholds) -> float:
    """A probability with thresholds of its `own` (known, similar) on the scale of the bands: each falls on the common one."""
    known, similar = own
    if probability >= known < 1.0:
        return thresholds.known + (1.0 - thresholds.known) * (probability - known) / (1.0 - known)
    if probability >= similar:
        return thresholds.similar + (thresholds.known - thresholds.similar) * (probability - similar) / (known - similar)
    return thresholds.similar * probability / similar


def _banded_belief(features: Mapping[str, float], sure: float, frame: Frame, thresholds: Thresholds) -> float:
    """Belief on the scale of the bands: `known` by belief in the very claim (`sure`), `similar` by belief in its matter.

    Held below `known` where the claim's subject is missing; nothing where it is only the channel a message came by.
    """
    if frame.channel:
        return 0.0
    if features["parts"] < 1.0 and features["mass"] < thresholds.partial_mass:
        return 0.0  # not its parts, and of its wordings hardly a word: only a subject that many messages name
    matter = _in_bands(believe_about(features), (1.0, thresholds.matter_similar), thresholds)
    unnamed = features["subject"] == 0.0 and not (
        features["coverage"] >= thresholds.bare_coverage and features["mass"] >= thresholds.bare_mass
    )
    if unnamed and features["parts"] == 0.0:
        return 0.0
    enough = thresholds.partial_known if features["parts"] < 1.0 else thresholds.belief_known
    if unnamed or sure < enough:
        return min(matter, thresholds.known - 0.001)
    return _in_bands(sure, (enough, thresholds.similar), thresholds)


def _by_wording(
    query: Query, window: Window, hints: CompiledHints, frame: Frame, thresholds: Thresholds
) -> tuple[float, tuple[str, ...]]:
    """Confidence from likeness to a stored wording alone."""
    if window is NOWHERE:
        return 0.0, ()
    likeness = window.score
    same = min(window.coverage, window.precision) >= thresholds.same_words
    if not hints.required:
        same = same and window.last - window.first >= thresholds.same_length
        return (likeness if same else _bare_wording(likeness, window.mass, thresholds)), ("wording_only",)
    if same and window.mass >= thresholds.whole_mass and window.last - window.first >= thresholds.whole_length:
        return thresholds.known + 0.1, ("whole_wording",)
    if frame.complete:
        return 0.0, ()  # judged with the frame
    subject, letter = bool(hits_of(query, hints.required[0])), hints.frame == "letter"
    if likeness >= thresholds.near_copy and window.mass >= thresholds.near_copy_mass and (subject or letter):
        return 0.55 + 0.4 * (likeness - thresholds.near_copy) / (1 - thresholds.near_copy), ("near_copy",)
    alike = window.precision >= thresholds.excerpt_precision and window.order >= thresholds.excerpt_order
    if alike and window.mass >= _excerpt_mass(window.last - window.first, thresholds):
        return thresholds.known + 0.05 + 0.3 * window.coverage, ("excerpt",)
    value = _part_wording(likeness, window.mass, frame.found / frame.wanted, named=subject, letter=letter)
    return value, ("subject_missing" if not subject else "part_of_the_letter" if letter else "part_of_the_claim",)


def _excerpt_mass(words: int, thresholds: Thresholds) -> float:
    """The weight of matched words that makes a piece of a wording of a stretch of so many `words`."""
    return thresholds.piece_mass if words >= thresholds.piece_length else thresholds.excerpt_mass


def _bare_wording(likeness: float, mass: float, thresholds: Thresholds) -> float:
    """Confidence from likeness to a claim that is nothing but its wordings; grows with both."""
    if likeness >= thresholds.near_copy and mass >= thresholds.bare_copy_mass:
        return likeness
    return min(likeness, thresholds.known - 0.01) * min(1.0, mass / 5.0)


def _part_wording(likeness: float, mass: float, share: float, *, named: bool, letter: bool) -> float:
    """Confidence from likeness where only a `share` of the claim's parts is in the message; grows with all three."""
    if not named:
        return 0.5 if likeness > 0.7 and mass >= 6 else 0.0
    if letter:
        return min(0.61, likeness * (0.35 + 0.65 * share)) * min(1.0, mass / 4.0)
    return min(0.61, likeness * share) * min(1.0, mass / 5.0)


def _by_frame(frame: Frame, window: Window, hints: CompiledHints, thresholds: Thresholds) -> tuple[float, tuple[str, ...]]:
    """Confidence from the claim's parts standing together."""
    if not frame.complete:
        return 0.0, ()
    likeness = 0.0 if window is NOWHERE or window.last <= frame.first or window.first >= frame.last else window.score
    if hints.frame == "letter":
        return _letter(frame, likeness)
    if frame.channel and likeness < 0.8:
        return 0.0, ("channel_only",)
    inside, beside = frame.strangers_inside, frame.strangers_beside
    value = 0.86 + 0.14 * likeness
    reasons = ["subject_and_predicate"]
    allowed = thresholds.fact_strangers + (frame.wanted - 2) + thresholds.likeness_strangers * likeness
    if inside > allowed:
        value -= 0.16 * (inside - allowed)
        reasons.append("strangers_between")
    if beside > thresholds.fact_beside:
        value -= 0.05 * (beside - thresholds.fact_beside)
        reasons.append("strangers_beside")
    if frame.crossed:
        value -= 0.14 * frame.crossed * (1.0 - likeness)
        reasons.append("crosses_sentences")
    return max(0.0, value), tuple(reasons)


def _letter(frame: Frame, likeness: float) -> tuple[float, tuple[str, ...]]:
    """A letter's story: the more of its parts and the nearer to a stored wording, the surer."""
    length = frame.last - frame.first
    parts = min(frame.wanted, 4)
    value = 0.42 + 0.08 * parts + 0.35 * likeness
    reasons = ["story_complete"]
    if length > 25:
        value -= 0.003 * (length - 25) * (1.0 - likeness)
        reasons.append("parts_far_apart")
    if frame.channel and likeness < 0.3:
        value -= 0.2
        reasons.append("channel_only")
    return min(1.0, max(0.0, value)), tuple(reasons)


def _span_of_frame(query: Query, frame: Frame, window: Window, hints: CompiledHints) -> tuple[int, int]:
    """A fact's span is the stretch of its parts, widened by the window where they overlap and the window holds no stranger sentence."""
    first, last = frame.first, frame.last
    if window is NOWHERE or window.last <= first or window.first >= last:
        return first, last
    if hints.frame == "letter":
        return min(first, window.first), max(last, window.last)
    clauses = {query.clauses[i] for i in range(first, last)}
    while first > window.first and query.clauses[first - 1] in clauses:
        first -= 1
    while last < window.last and query.clauses[last] in clauses:
        last += 1
    return first, last


def _beside(query: Query, hints: CompiledHints, patterns: frozenset[int], first: int, last: int) -> bool:
    """Whether one of `patterns` is hit in a letter's sentences; for a fact, in its clauses or the ones next to them in its sentences."""
    if not patterns or first >= last:
        return False
    sentences = set(query.sentences[first:last])
    low, high = query.clauses[first], query.clauses[last - 1]
    reach = len(query.clauses) if hints.frame == "letter" else 1
    return any(
        query.sentences[i] in sentences and low - reach <= query.clauses[i] <= high + reach
        for hit in hits_of(query, patterns)
        for i in hit.own
    )
