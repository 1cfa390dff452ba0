"""Words that nobody knows and that may be mistyped words on truth: then it cannot be told which side a message takes.

What a mistyped word surely was is told in `slips`. A guess that is often wrong is enough here: the message is looked up again with the
word that may have been meant, and where that would not be known, the message stays similar. Loaded only where a message that would be
known has a word that its claim has not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from rumorcheck.matching import doubtful_keys
from rumorcheck.matching.cues import cues_from, find_cues
from rumorcheck.matching.doubtful_words import FOLDED, REAL_WORDS, SHORT_NEGATORS, SHORT_REAL
from rumorcheck.matching.edits import count_edits, is_one_edit
from rumorcheck.matching.query import Query, unknown_words
from rumorcheck.matching.slips import slip_of
from rumorcheck.matching.vocabulary import NEGATORS, NEGATORS_BY_LANGUAGE
from rumorcheck.records import NamedTuple
from rumorcheck.text.language import likely_languages
from rumorcheck.text.normalize import Normalized
from rumorcheck.text.terms import is_light, stem

SHORTEST = 3
"""Letters of a word that may be one; a word of two letters may only be a negator of three."""
TWO, THREE = 9, 13
"""Letters of a word on truth from which it may be two, and three edits away."""
DENYING = frozenset(("debunk", "scam", "calm"))
"""Tables whose phrases say that something is untrue."""
CONTEXT = 3
"""Words of a phrase in which a word that somebody knows may be a slip, too: `es faso que`."""
REACH = 8
"""Words to each side of a mistyped one in which a phrase may stand that it is part of."""
MOST_UNKNOWN = 100
"""Words near a claim of which it is asked whether they are mistyped words on truth."""
MOST_GUESSES = 12
"""Guesses with which a message is looked up again."""
NEGATOR = 4
"""Letters of a negator of which any edit is looked at; a shorter one is one of `SHORT_NEGATORS`."""


def others_meant(query: Query, near: Sequence[int], own: frozenset[int]) -> Iterator[Normalized]:
    """The message with one of the words `near` a claim as what it may have been meant to be, a word on truth or a negator; last
    with all of them.

    `own` are the claim's terms: a word that was taken for one of these is only asked about where that is a word on truth.
    """
    text, terms = query.text, query.terms
    places = [i for i in near if terms[i] not in own or was_on_truth(query.stems[i])][:MOST_UNKNOWN]
    guesses = [*islice(((i, word) for i in places for word in _meant_at(query, i)), MOST_GUESSES)]
    for i, word in guesses:
        yield text._replace(words=[*text.words[:i], word, *text.words[i + 1 :]])
    every = {i: meant[0] for i in places if (meant := _meanings_at(query, i))} if guesses else {}
    if len(every) > 1:
        yield text._replace(words=[every.get(i, word) for i, word in enumerate(text.words)])


def _meant_at(query: Query, at: int) -> Iterator[str]:
    """What the word at a place may have been meant to be if that says that something is untrue."""
    meant = meanings(query.text.words[at])
    yield from meant.on_truth
    yield from _negators_of(query, meant)
    yield from (part for part in meant.parts if debunks_at(query, at, part))


def _meanings_at(query: Query, at: int) -> tuple[str, ...]:
    """The same, and words that say so only among others, which may be mistyped as well."""
    meant = meanings(query.text.words[at])
    return (*meant.on_truth, *_negators_of(query, meant), *meant.parts)


def _negators_of(query: Query, meant: Meanings) -> Iterable[str]:
    return sorted(meant.negators & likely_negators(query)) if meant.negators else ()


class Meanings(NamedTuple):
    """What a word may have been meant to be."""

    on_truth: tuple[str, ...] = ()
    """Words that say by themselves that something is untrue."""
    negators: frozenset[str] = frozenset()
    parts: tuple[str, ...] = ()
    """Words of phrases on truth."""


@lru_cache(4096)
def meanings(word: str) -> Meanings:
    """What `word` may have been meant to be: remembered, most words come again."""
    if word in NEGATORS:
        return Meanings()
    return Meanings(near_truth(word), near_negators(word), near_parts(word))


def likely_negators(query: Query) -> frozenset[str]:
    """The negators of the languages that the message may be in."""
    known: frozenset[str] | None = query.memory.get("likely_negators")
    if known is None:
        codes = likely_languages(query.text.words)
        told = frozenset(word for code in codes for word in NEGATORS_BY_LANGUAGE[code].split())
        known = query.memory["likely_negators"] = told
    return known


def debunks_at(query: Query, at: int, meant: str) -> bool:
    """Whether a phrase that calls something untrue would stand in the message if the word at place `at` were `meant`.

    One that is nothing but `meant` says nothing: a word that stands alone is told by its own letters. A word that a claim
    has is seldom a slip: the phrase must be a longer one, and not begin with it.
    """
    words, light = [*query.text.words], [*query.light]
    words[at], light[at] = meant, is_light(meant)
    read = query._replace(text=query.text._replace(words=words), light=light, memory={})
    found = {*cues_from(read, range(max(0, at - REACH), min(query.size, at + REACH)))}
    new = [cue for cue in found.difference(find_cues(query)) if cue.kind in DENYING and (cue.first, cue.last) != (at, at + 1)]
    is_unknown = bool(new and unknown_words(query, [at]))
    return any(is_unknown or (cue.first < at and cue.last - cue.first >= CONTEXT) for cue in new)


def near_truth(word: str) -> tuple[str, ...]:
    """The words that say by themselves that something is untrue, and that `word` may have been meant to be.

    >>> [near_truth(word) for word in "arnau verscwhorungserzehlung fke kaffeemaschine werner".split()]
    [('arnaqu',), ('verschworungserzahlung',), ('fake',), (), ()]
    """
    told = _words("ON_TRUTH", word[0])
    if word in told:
        return ()  # it says so as it stands, and is read for what it says
    if word in FOLDED:
        return (FOLDED[word],)
    return tuple(_near(word, told, far=True)) if len(word) >= SHORTEST and word not in _real_words(word[0]) else ()


def near_negators(word: str) -> frozenset[str]:
    """The negators that `word` may have been meant to be.

    >>> sorted(near_negators("nto")), sorted(near_negators("wgder")), sorted(near_negators("werner"))
    (['nao', 'not'], ['weder'], [])
    """
    first = word[0]
    near = frozenset(_near(word, _words("NEGATORS", first))) if len(word) >= SHORTEST else frozenset()
    if near and word in _real_words(first):
        near = frozenset()
    short = frozenset(negator for negator in SHORT_NEGATORS.get(first, ()) if slip_of(word, negator))
    return near | short if short and word not in SHORT_REAL.get(first, "").split() else near


def near_parts(word: str) -> tuple[str, ...]:
    """The words near to `word` of which phrases on truth are made: in one of them it says that something is untrue.

    >>> near_parts("mesaage")
    ('message',)
    """
    return tuple(_near(word, _words("PARTS", word[0]))) if len(word) > 1 else ()


def was_on_truth(stem_meant: str) -> bool:
    """Whether a stem that a mistyped word was taken for is one of a word on truth: a claim's own wordings may call another one false."""
    return any(word.startswith(stem_meant[:2]) and stem(word) == stem_meant for word in _words("ON_TRUTH", stem_meant[0]))


def _near(word: str, known: tuple[str, ...], *, far: bool = False) -> Iterator[str]:
    """The words of `known` that `word` is an edit away from, if `far` two or three where they are long."""
    letters, first, last = len(word), word[:2], word[-2:]
    for key in known:
        long = len(key)
        most = 1 + (long >= TWO) + (long >= THREE) if far else 1
        if abs(letters - long) > most or key == word:
            continue
        if most > 1:
            if count_edits(word, key) <= most:
                yield key
        elif (key[:2] == first or key[-2:] == last or letters < TWO // 2) and is_one_edit(word, key):
            yield key


@lru_cache(1024)
def _words(table: str, first: str) -> tuple[str, ...]:
    """The words of one of the tables with that first letter, which slips leave as it is."""
    words: dict[str, str] = getattr(doubtful_keys, table)
    return tuple(words.get(first, "").split())


@lru_cache(1024)
def _real_words(first: str) -> frozenset[str]:
    """Words with that first letter that are near to words on truth and mean what they say."""
    return frozenset(REAL_WORDS.get(first, "").split())
