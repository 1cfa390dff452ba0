"""Orders claims that are known by one or two sentences alone: a learned linear ranking over the best by retrieval. Pure functions.

Claims with hints are judged by their parts and need no better order than retrieval gives; claims taken over from others have
nothing but their sentences. Each feature is centred and scaled over the candidates of one message before it is weighed, so that
only the differences between claims count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import log, log1p

from rumorcheck.corpus.index import Index
from rumorcheck.matching.belief import lead, logistic
from rumorcheck.matching.query import Query, look_up
from rumorcheck.matching.retrieve import RANKED, Candidate
from rumorcheck.matching.weights import ACCEPT_CENTRE, ACCEPT_SPREAD, ACCEPT_WEIGHTS, RANK_ONE, RANK_SEVERAL
from rumorcheck.matching.windows import Profile, best_window, present_terms
from rumorcheck.records import NamedTuple
from rumorcheck.text.terms import GRAM, LIGHT_WEIGHT

START = 5
"""Letters by which words are alike that stems keep apart, as inflection does in Polish or French."""
HEAD = 25
"""Words of content that a message has at its beginning, where it tells what it is about."""
LENGTH = 6.0
"""How much less the longer claim counts by the beginnings of its words: it has more in common with any message."""
GRAMS_LENGTH = 0.65
"""... and by its letters: the power of its own weight that what it shares is divided by; 0.5 is the cosine."""
SENTENCES = 40
"""Sentences of a message that are compared each by itself."""
UNIT = 1 << 20
"""Parts of a weight: whole numbers have the same sum in any order."""


class Ranked(NamedTuple):
    """A candidate with its place in the order."""

    candidate: Candidate
    score: float
    """Weighed sum; only differences within one message mean anything."""
    features: Mapping[str, float]


def rank(query: Query, index: Index, candidates: Sequence[Candidate], profiles: Sequence[Profile]) -> list[Ranked]:
    """The first `RANKED` candidates in their learned order; ties by corpus order."""
    asked = ask(query, index, candidates, profiles)
    pairs = zip(candidates[:RANKED], profiles, strict=False)
    rows = [ranking_features(query, index, *pair, asked) for pair in pairs]
    if not rows:
        return []
    several = sum(len(profile.wordings) > 1 for profile in profiles[:RANKED]) * 2 > len(rows)
    weights = RANK_SEVERAL if several else RANK_ONE
    scores = [0.0] * len(rows)
    for name, weight in weights.items():
        column = [row[name] for row in rows]
        centre = sum(column) / len(column)
        spread = (sum((value - centre) ** 2 for value in column) / len(column)) ** 0.5 + 1e-6
        scores = [score + weight * (value - centre) / spread for score, value in zip(scores, column, strict=True)]
    ranked = [Ranked(*row) for row in zip(candidates[:RANKED], scores, rows, strict=True)]
    return sorted(ranked, key=lambda one: (-one.score, one.candidate.number))


def ranking_features(query: Query, index: Index, candidate: Candidate, profile: Profile, asked: Asking) -> dict[str, float]:
    """The features one bare claim is ordered by."""
    weights = index.term_weights
    common = asked.terms & profile.own
    own = profile.facts
    shared = sum(map(weights.__getitem__, sorted(common)))
    covered = [sum(map(w.weights.__getitem__, sorted(w.weights.keys() & common))) / w.total for w in profile.wordings]
    window = best_window(query, profile, {}, common)
    size = index.lengths[candidate.number] / index.average_length
    starts = sorted(asked.starts.keys() & asked.claim_starts[candidate.number])
    alike = asked.likeness[candidate.number]
    return {
        "words": candidate.words / asked.most_words,
        "grams": candidate.grams / asked.most_grams,
        "starts": sum(map(asked.starts.__getitem__, starts)) / (1.0 + LENGTH * size),
        "content": alike.all,
        "content_head": alike.head,
        "content_sentence": alike.sentence,
        "coverage": shared / own.weight,
        "explained": shared / asked.weight,
        "best_coverage": max(covered, default=0.0),
        "least_coverage": min(covered, default=0.0),
        "window": window.coverage,
        "mass": window.mass,
        "pairs": float(len(own.pairs & asked.pairs)),
        "numbers_missing": float(len(own.numbers - asked.terms)),
        "length": float(len(profile.own)),
        "weight": own.weight,
        "window_length": float(window.last - window.first),
    }


class Likeness(NamedTuple):
    """How like the words of content of message and claim are by their letters: weights of shared 4-grams, rarer ones more."""

    all: float
    head: float
    """The same with the beginning of the message alone."""
    sentence: float
    """Dice's coefficient with the sentence that is most like the claim."""


class Asking(NamedTuple):
    """What the order of all candidates needs of the message."""

    terms: frozenset[int]
    pairs: frozenset[tuple[int, int]]
    weight: float
    most_words: float
    most_grams: float
    starts: Mapping[str, float]
    """The beginnings of the words of content, each with the least weight of a candidate's word that begins like that."""
    claim_starts: Mapping[int, frozenset[str]]
    """The beginnings of each candidate's words, by its number."""
    likeness: Mapping[int, Likeness]


def ask(query: Query, index: Index, candidates: Sequence[Candidate], profiles: Sequence[Profile]) -> Asking:
    """Read the message once for all of `candidates`."""
    weights = index.term_weights
    linked = [look_up(word, index) for word in query.linked]
    terms = present_terms(query, {}) | {word.term for word in linked if word.term >= 0}
    pairs = frozenset(zip(query.terms, query.terms[1:], strict=False))
    weight = sum(map(weights.__getitem__, sorted(terms))) or 1.0
    most_words = max((other.words for other in candidates), default=0.0) or 1.0
    most_grams = max((other.grams for other in candidates), default=0.0) or 1.0
    starts = dict.fromkeys((start_of(stem) for stem in content_stems(query, index)), 1.0)
    claim_starts: dict[int, frozenset[str]] = {}
    for profile in profiles:
        own = {term: start_of(index.term_text(term)) for term in profile.own}
        claim_starts[profile.number] = frozenset(own.values())
        for term, start in own.items():
            if weights[term] < starts.get(start, 0.0):
                starts[start] = weights[term]
    return Asking(terms, pairs, weight, most_words, most_grams, starts, claim_starts, compare_letters(query, index, profiles))


def start_of(stem: str) -> str:
    """The beginning of a stem in Latin letters; other scripts have more in a letter, and Thai no spaces between words."""
    return stem[:START] if stem.isascii() else stem


def content_stems(query: Query, index: Index) -> list[str]:
    """The stems of the words of content, in order."""
    own = [stem for stem, light in zip(query.stems, query.light, strict=True) if not light]
    return [*own, *(look_up(word, index).stem for word in query.linked)]


def grams_of(stems: Iterable[str]) -> frozenset[str]:
    """The character 4-grams of words, one after the other."""
    text = f" {' '.join(stems)} "
    return frozenset([text[i : i + GRAM] for i in range(len(text) - GRAM + 1)])


def compare_letters(query: Query, index: Index, profiles: Sequence[Profile]) -> dict[int, Likeness]:
    """The likeness of each candidate. How rare a 4-gram is, the candidates tell: what all of them have parts none from another."""
    weights, text = index.term_weights, index.term_text
    claims: dict[int, frozenset[str]] = {}
    for profile in profiles:
        told = (map(text, (term for term in wording.terms if weights[term] > LIGHT_WEIGHT)) for wording in profile.wordings)
        claims[profile.number] = frozenset(chain.from_iterable(map(grams_of, told)))
    found_in = Counter(chain.from_iterable(claims.values()))
    worth = {gram: round((1.0 + log(len(claims) / found)) ** 2 * UNIT) for gram, found in found_in.items()}
    stems = content_stems(query, index)
    asked, head = grams_of(stems), grams_of(stems[:HEAD])
    sentences = read_sentences(query)
    within: dict[str, list[int]] = {}
    for at, sentence in enumerate(sentences):
        for gram in sentence & worth.keys():
            within.setdefault(gram, []).append(at)
    sizes = [sum(map(worth.__getitem__, sentence & worth.keys())) for sentence in sentences]
    likeness: dict[int, Likeness] = {}
    for number, own in claims.items():
        total = sum(map(worth.__getitem__, own)) or 1
        damped = total**GRAMS_LENGTH
        common = own & asked
        shared = [0] * len(sentences)
        for gram in common & within.keys():
            for at in within[gram]:
                shared[at] += worth[gram]
        likeness[number] = Likeness(
            sum(map(worth.__getitem__, common)) / damped,
            sum(map(worth.__getitem__, own & head)) / damped,
            max((2.0 * value / (total + size) for value, size in zip(shared, sizes, strict=True)), default=0.0),
        )
    return likeness


def read_sentences(query: Query) -> list[frozenset[str]]:
    """The 4-grams of each sentence's words of content; posts repeat themselves, and each counts once."""
    stems: dict[int, list[str]] = {}
    for stem, light, sentence in zip(query.stems, query.light, query.sentences, strict=True):
        if not light:
            stems.setdefault(sentence, []).append(stem)
    return [*dict.fromkeys(map(grams_of, stems.values()))][:SENTENCES]


def accept(query: Query, ranked: Sequence[Ranked]) -> float:
    """The probability that the first of `ranked` is what the message speaks of; 0 where there is none to compare it with."""
    if len(ranked) < MIN_RIVALS:
        return 0.0
    best, rest = ranked[0], ranked[1:]
    candidate = best.candidate
    sure = logistic(
        {
            "grams": candidate.grams,
            "lead_words": lead(candidate.words, max(other.candidate.words for other in rest)),
            "lead_grams": lead(candidate.grams, max(other.candidate.grams for other in rest)),
            "gap": best.score - rest[0].score,
            "score": best.score,
            "best_coverage": best.features["best_coverage"],
            "explained": best.features["explained"],
            "mass": log1p(best.features["mass"]),
            "length": log1p(len(set(query.terms))),
            "least_coverage": best.features["least_coverage"],
        },
        ACCEPT_CENTRE,
        ACCEPT_SPREAD,
        ACCEPT_WEIGHTS,
    )
    return min(sure, LINKED) if query.linked else sure


MIN_RIVALS = 20
"""Candidates below which a lead says nothing: a corpus of three claims always has a far leader."""
LINKED = 0.8
"""The most that can be said of a message which leads to a page whose title tells more than the message: less than is asked of what is
known, since the page may as well be a fact-check."""
