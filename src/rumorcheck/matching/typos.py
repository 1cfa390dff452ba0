"""Mistyped words: what a word that no claim has was meant to be. The one place of the matcher that asks rapidfuzz.

A word is compared only with the few terms that can be near enough, found by length and letters. Where few comparisons are left
they are made in Python within a millisecond, since importing the library takes fifteen; where many are, rapidfuzz makes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from sys import modules

from rumorcheck.corpus.index import Index
from rumorcheck.matching.query import Hit, Query

SHORTEST = 5
"""Letters below which a word is not corrected: too many words are one letter apart."""
CLOSE = 0.78
"""Normalised similarity (optimal string alignment) from which one word is taken for another; 1 edit in 5 letters, 2 in 10."""
MOST_WORDS = 80
"""Unknown words corrected in one message; the cost of a lookup stays bounded."""
MANY = 300
"""Comparisons in one message from which rapidfuzz is faster although it must be imported first."""

Shelf = Mapping[tuple[int, str], Sequence[tuple[str, int]]]
"""Terms with their numbers by length and one letter: `^a` for those that begin with an a, `a$` for those that end in it, and all."""


def correct(query: Query, index: Index, shelves: Sequence[Shelf]) -> tuple[Query, Mapping[int, int]]:
    """The query with the patterns its mistyped words were meant to hit, and for each such position the term of `shelves` meant."""
    unknown = [
        i
        for i, term in enumerate(query.terms)
        if term < 0 and not query.light[i] and len(query.stems[i]) >= SHORTEST and not query.stems[i][0].isdigit()
    ][:MOST_WORDS]
    near = [[*comparable(query.stems[i], shelves)] for i in unknown]
    distance = choose_distance(sum(map(len, near)))
    meant = ((i, nearest(query.stems[i], terms, distance)) for i, terms in zip(unknown, near, strict=True))
    corrected = {i: term for i, term in meant if term >= 0}
    if not corrected:
        return query, {}
    hits = {pattern: list(spans) for pattern, spans in query.hits.items()}
    for i, term in corrected.items():
        for element in index.elements(index.term_text(term)):
            for pattern in index.element(element)[0]:
                hits.setdefault(pattern, []).append(Hit(i, i + 1, (i,)))
    return query._replace(hits=hits, memory={}), corrected


def shelve(terms: Iterable[int], index: Index) -> Shelf:
    """`terms` that are long enough to be meant, where `nearest` looks for them."""
    shelf: dict[tuple[int, str], list[tuple[str, int]]] = {}
    for term in terms:
        text = index.term_text(term)
        if len(text) >= SHORTEST - 1:
            shelf.setdefault((len(text), "^" + text[0]), []).append((text, term))
            shelf.setdefault((len(text), text[-1] + "$"), []).append((text, term))
            shelf.setdefault((len(text), ""), []).append((text, term))
    return shelf


def comparable(word: str, shelves: Sequence[Shelf]) -> set[tuple[str, int]]:
    """The terms that may be close to `word`: of a length near enough, and with few letters that only one of the two has.

    A single edit cannot change both the first and the last letter.
    """
    letters = set(word)
    found: set[tuple[str, int]] = set()
    for length in range(len(word) - allowed(len(word)), len(word) + len(word) // 3 + 1):
        edits = allowed(max(length, len(word)))
        if abs(length - len(word)) > edits:
            continue
        for key in ("^" + word[0], word[-1] + "$") if edits == 1 else ("",):
            for shelf in shelves:
                for entry in shelf.get((length, key), ()):
                    if len(letters.difference(entry[0])) <= edits >= len(set(entry[0]) - letters):
                        found.add(entry)
    return found


def allowed(longest: int) -> int:
    """Edits after which two words, the longer one of `longest` letters, are still close."""
    return int((1.0 - CLOSE) * longest + 1e-9)


def nearest(word: str, terms: Iterable[tuple[str, int]], distance: Callable[[str, str], int]) -> int:
    """The number of the term nearest to `word`, the lowest of those as near; -1 where none is `CLOSE`."""
    best, found = 0.0, -1
    for text, term in terms:
        longest = max(len(word), len(text))
        edits = distance(word, text)
        likeness = 1.0 - edits / longest
        if edits <= allowed(longest) and (likeness > best or (likeness == best and term < found)):
            best, found = likeness, term
    return found


def choose_distance(comparisons: int) -> Callable[[str, str], int]:
    """What counts edits: rapidfuzz where there are many to count, or where it is loaded anyway."""
    if comparisons < MANY and "rapidfuzz.distance" not in modules:
        return count_edits
    from rapidfuzz.distance import OSA

    return OSA.distance


def count_edits(one: str, other: str) -> int:
    """The optimal string alignment distance: letters changed, left out, put in, or two neighbours swapped.

    All rows of a column at once, one bit each (Hyyrö 2003): the same as `rapidfuzz.distance.OSA.distance`.

    >>> count_edits("kostenpflichtig", "kostenpflcihti")
    2
    """
    if not one:
        return len(other)
    places: dict[str, int] = {}
    for i, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << i
    last, every = 1 << len(one) - 1, (1 << len(one)) - 1
    rises, falls, equal, before, edits = every, 0, 0, 0, len(one)
    for letter in other:
        here = places.get(letter, 0)
        swapped = (~equal & here) << 1 & before
        equal = ((here & rises) + rises ^ rises) | here | falls | swapped
        right, left = falls | ~(equal | rises), equal & rises
        edits += bool(right & last) - bool(left & last)
        right, left = right << 1 | 1, left << 1
        rises, falls = (left | ~(equal | right)) & every, right & equal & every
        before = here
    return edits
