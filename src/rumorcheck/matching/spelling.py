"""The words that a mistyped one may have been meant to be: terms of wordings by length, words of parts by their first letter."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from sys import intern

from rumorcheck.corpus.index import Index
from rumorcheck.records import NamedTuple

Shelf = Mapping[int, Sequence[tuple[str, int]]]
"""Terms with their numbers by length."""


class TermShelf(dict[int, list[tuple[str, int]]]):
    """The terms of a claim by length; those of one length are read when a word is first compared with them."""

    def __init__(self, terms: Iterable[int], index: Index) -> None:
        super().__init__()
        self._terms = tuple(terms)
        self._letters = bytes(map(index.term_letters.__getitem__, self._terms))
        self._index = index

    def __missing__(self, length: int) -> list[tuple[str, int]]:
        found = self[length] = [entry for entry in self._entries(min(length, 255)) if len(entry[0]) == length]
        return found

    def _entries(self, letters: int) -> Iterator[tuple[str, int]]:
        at = self._letters.find(letters)
        while at >= 0:
            yield self._index.term_entry(self._terms[at])
            at = self._letters.find(letters, at + 1)


class Spelling:
    """The words of claims' parts by their first letter: mistyped words keep it nearly always.

    Those of a letter are read when a word is first compared with them. A word that many claims have is one string in memory.
    """

    __slots__ = ("_keys", "_letters", "_lines")

    def __init__(self, keys: Iterable[str]) -> None:
        self._lines: dict[str, str] = {}
        """The words by their first letter, as the index has them."""
        self._keys: dict[str, Sequence[str]] = {}
        self._letters: dict[str, array[int]] = {}
        for key in keys:
            if key[0] != ">":  # endings are not corrected
                self._lines[key[1]] = f"{self._lines.get(key[1], '')} {key}"

    @classmethod
    def read(cls, lines: str) -> Spelling:
        """The words in `lines`, one for each first letter."""
        spelling = cls(())
        spelling._lines = {line[1]: line for line in lines.split("\n") if line}
        return spelling

    def keys(self, first: str) -> Sequence[str]:
        """The words that begin with the letter `first`."""
        known = self._keys.get(first)
        if known is None:
            known = self._keys[first] = [*map(intern, self._lines.pop(first, "").split())]
        return known

    def letters(self, first: str) -> Sequence[int]:
        """The letters of each of them (see `letters_of`)."""
        known = self._letters.get(first)
        if known is None:
            known = self._letters[first] = array("Q", (letters_of(key[1:]) for key in self.keys(first)))
        return known


class Vocabulary(NamedTuple):
    """What a mistyped word may have been meant to be: terms of wordings, and words of parts."""

    shelves: Sequence[Shelf]
    spellings: Sequence[Spelling]
    own: Set[int]
    """The terms of all these wordings that the message has."""
    required: Sequence[Sequence[frozenset[int]]] = ()
    """The parts that each of the claims must have, as patterns."""


def is_spelled(word: str, spellings: Sequence[Spelling]) -> bool:
    """Whether `word` is one of the parts' words as it stands: then nothing else was meant, though no wording has it."""
    keys = {"=" + word, "<" + word}
    return bool([spelling for spelling in spellings if not keys.isdisjoint(spelling.keys(word[0]))])


def letters_of(word: str) -> int:
    """A bit for each letter of a word. Letters may share one: that two words have few letters apart is never missed."""
    letters = 0
    for letter in word:
        letters |= 1 << (ord(letter) & 63)
    return letters
