"""Guesses what mistyped words were meant to be that nothing tells by themselves, from the one part that a claim lacks."""

from __future__ import annotations

from collections.abc import Set

from rumorcheck.corpus.index import Index, Phrases
from rumorcheck.matching.edits import count_edits, edits_to_beginning
from rumorcheck.matching.query import Query
from rumorcheck.matching.spelling import Spelling, Vocabulary, letters_of

MOST_EDITS = 2
"""Edits above which a word is none of a claim's parts."""
ROUGH = 7
"""Letters from which a word of a part is guessed."""
ENDING = 2
"""Last letters of a word in which forms of it differ."""
PARTICIPLE = "ge"
"""What German puts into the midst of a verb."""
LEAST_PARTS = 2
"""Parts of which a claim must have all but one, for that one to be guessed."""


def guess(query: Query, index: Index, vocabulary: Vocabulary) -> dict[int, list[int]]:
    """What mistyped words were meant to be that nothing tells by themselves, where a claim lacks but one of its parts.

    A word that any claim has is never guessed, mistyped though it may be: too many are another form of it. What a word may be to another claim says nothing here: it is belief that decides between them.
    """
    hit = query.hits.keys()
    lacking = [[part for part in required if hit.isdisjoint(part)] for required in vocabulary.required]
    if any(not missing for missing, required in zip(lacking, vocabulary.required, strict=True) if required):
        return {}  # the message has all parts of a claim as it stands
    found: dict[int, list[int]] = {}
    places: list[int] = []
    for missing, required, spelling in zip(lacking, vocabulary.required, vocabulary.spellings, strict=True):
        if len(missing) != 1 or len(required) < LEAST_PARTS:
            continue
        places = places or guessable(query)
        for i in places:
            word = query.text.words[i]
            keys = roughly(word, spelling)
            near = elements_of(keys, index) if keys else ()
            if any(_fulfils(index.element(element), missing[0]) for element in near):
                found.setdefault(i, []).extend(near)
    return found


def elements_of(keys: Set[str], index: Index) -> list[int]:
    """What the words of parts fulfil: a whole word all that it would as it should be spelled, an open one itself."""
    found = [*index.find_elements(sorted(key for key in keys if key[0] == "<"))]
    for key in sorted(keys):
        if key[0] == "=":
            found += index.elements(key[1:])
    return found


def _fulfils(element: tuple[tuple[int, ...], Phrases], part: frozenset[int]) -> bool:
    """Whether an element alone fulfils a `part`, or begins a phrase that may."""
    patterns, phrases = element
    return not part.isdisjoint(patterns) or any(pattern in part for rests in phrases.values() for pattern, _ in rests)


def roughly(word: str, spelling: Spelling) -> set[str]:
    """The words of parts that `word` may have been meant to be with more edits than tell it alone: two in seven letters.

    >>> sorted(roughly("enistin", Spelling(["=einstein", "<estland"])))
    ['=einstein']
    """
    letters, found = letters_of(word), set()
    keys, owns = spelling.keys(word[0]), spelling.letters(word[0])
    # letters that the word lacks: no more than edits, and to count them would take a call for each key
    near = [key for key, own in zip(keys, owns, strict=True) if not (r := (r := own & ~letters) & r - 1) & r - 1]
    for key in near:
        length = len(key) - 1
        if length < ROUGH or len(word) < length - MOST_EDITS or (key[0] == "=" and len(word) > length + MOST_EDITS):
            continue
        if word[: length - ENDING] == key[1 : length - ENDING + 1]:
            continue  # with another ending it is another form
        if key[-ENDING:] not in word if key[0] == "<" else key[-1] != word[-1]:
            continue  # a compound that begins alike is another word
        if PARTICIPLE in word and word.replace(PARTICIPLE, "", 1) == key[1:]:
            continue  # `abgefangen` is a form of `abfangen`
        if (edits_to_beginning if key[0] == "<" else count_edits)(key[1:], word) <= MOST_EDITS:
            found.add(key)
    return found


def guessable(query: Query) -> list[int]:
    """The places of words of content that no claim has."""
    return [
        i
        for i, (word, term, light) in enumerate(zip(query.text.words, query.terms, query.light, strict=True))
        if not light and term < 0 and len(word) >= ROUGH - MOST_EDITS and not word[0].isdigit()
    ]
