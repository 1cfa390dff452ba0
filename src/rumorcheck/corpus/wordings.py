"""The words of many texts, and the stems they are found by. A corpus has the same word in thousands of claims: each is folded once."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from itertools import chain, pairwise, repeat
from math import log

from rumorcheck.corpus.invert import Inverter
from rumorcheck.corpus.layout import LONGEST
from rumorcheck.corpus.numbers import narrow, narrowest
from rumorcheck.corpus.sections import CHUNK, ListWriter, Sections, add_blobs, add_slots, fill_slots
from rumorcheck.text.characters import FOLD
from rumorcheck.text.normalize import fold_lines, normalize
from rumorcheck.text.terms import LIGHT_WEIGHT, is_light, stem

KEPT = 100_000
"""Words that are remembered as folded; above this the memory starts anew."""

_ACROSS = re.compile(r"\[\d|(?<![\w.,])(?:\+|00)\d|eitergeleitet|orwarded|riginal|EITERGELEITET|ORWARDED|RIGINAL")
"""What folding judges by more than the word it is in: banners, telephone numbers."""
_OTHER = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0530-\u058f]")
"""Letters that are folded or not by what else is in the text."""
_LONE = re.compile(r"(?<!\w)[^\W\d](?!\w)")
"""A letter by itself; several in a row are one word spaced out."""


class Folder:
    """What `normalize` makes of each word by itself; what it makes of a text with words in which more than that matters, it is asked."""

    def __init__(self) -> None:
        self._words: dict[str, list[str]] = {}
        self._lone: set[str] = set()
        self._across: set[str] = set()

    def fold(self, texts: Sequence[str]) -> list[list[str]]:
        """`normalize(text).words` for each of `texts`."""
        pieces = [text.split() for text in texts]
        self._learn({*chain.from_iterable(pieces)})
        return [self._join(text, raw) for text, raw in zip(texts, pieces, strict=True)]

    def _learn(self, pieces: set[str]) -> None:
        """Fold the pieces not met before, each a line of one text."""
        if len(self._words) > KEPT:
            self._words, self._lone, self._across = {}, set(), set()
        fresh = [raw for raw in pieces if raw not in self._words and raw not in self._across]
        across = {raw for raw in fresh if _ACROSS.search(raw) or (not raw.isascii() and _OTHER.search(raw.translate(FOLD)))}
        self._across |= across
        fresh = [raw for raw in fresh if raw not in across]
        folded, found = fold_lines(fresh)
        self._words.update(zip(fresh, found, strict=False))  # nothing fresh is one empty line
        self._lone.update(raw for raw, text in zip(fresh, folded, strict=False) if _LONE.search(text))

    def _join(self, text: str, pieces: list[str]) -> list[str]:
        if self._across.isdisjoint(pieces) and (self._lone.isdisjoint(pieces) or not self._spaced(pieces)):
            return [*chain.from_iterable(map(self._words.__getitem__, pieces))]
        return normalize(text).words

    def _spaced(self, pieces: list[str]) -> bool:
        """Whether two single letters stand side by side."""
        lone = self._lone
        return any(one in lone and other in lone for one, other in pairwise(pieces))


class Stems(dict[str, int]):
    """The number of each word's stem, in the order they were met."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.light: set[int] = set()
        self._numbers: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        if len(self) > KEPT:
            self.clear()
        name = stem(word)
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = len(self.names)
            self.names.append(name)
            if is_light(name):
                self.light.add(number)
        self[word] = number
        return number


class Terms:
    """The sections about stems: their names, which claims have them, and every wording as numbers of them."""

    def __init__(self, sections: Sections) -> None:
        self._sections = sections
        self._stems = Stems()
        self._claims = Inverter(sections, lambda number: self._stems.names[number])
        self._wordings = sections.spool()
        self._sizes, self._counts, self._lengths = array("I"), array("I"), array("I")

    def add(self, wordings: list[list[str]]) -> None:
        """The folded words of each wording of the next claim."""
        numbers = array("I", map(self._stems.__getitem__, chain.from_iterable(wordings)))
        own = {*numbers}
        self._claims.add(len(self._counts), own)
        self._counts.append(len(wordings))
        self._sizes.extend(map(len, wordings))
        self._lengths.append(len(own - self._stems.light))
        self._wordings.write(numbers.tobytes())

    def finish(self) -> int:
        """Write the sections; give the sum of the lengths of all claims."""
        names, size = self._stems.names, len(self._counts)
        rank = array("I", bytes(4 * len(names)))
        postings = ListWriter(self._sections, "term_claims")
        for at, (number, packed) in enumerate(self._claims.lists()):
            rank[number] = at
            if len(packed) <= LONGEST:
                postings.append(at, packed)
        postings.close()
        self._write_wordings(rank)
        found = array("I", bytes(4 * len(names)))
        for number, at in enumerate(rank):
            found[at] = self._claims.found[number]
        ordered = sorted(names)
        raw = [name.encode("utf-8", "surrogatepass") for name in ordered]
        add_blobs(self._sections, "terms", raw)
        self._sections.add("term_numbers", narrow(add_slots(self._sections, "term", fill_slots(raw))))
        self._sections.add("term_weights", array("f", map(term_weight, ordered, found, repeat(size))))
        self._sections.add("terms.letters", bytes(min(len(name), 255) for name in ordered))
        self._sections.add("lengths", narrow(self._lengths))
        return sum(self._lengths)

    def _write_wordings(self, rank: array[int]) -> None:
        """The wordings, by the numbers that stems have in alphabetical order."""
        code = narrowest(max(0, len(rank) - 1))
        wordings, variants = ListWriter(self._sections, "wordings", code), ListWriter(self._sections, "variants")
        for number, length in enumerate(self._sizes):
            if length:
                wordings.mark(number, length)
        for number, count in enumerate(self._counts):
            if count:
                variants.mark(number, count)
        self._wordings.seek(0)
        while piece := self._wordings.read(CHUNK):
            wordings.write(array(code, map(rank.__getitem__, memoryview(piece).cast("I"))))
        wordings.close()
        variants.close()


def term_weight(term: str, found_in: int, claims: int) -> float:
    """How much a stem says in a comparison: 0.25 to 1 by its rarity among the claims, next to nothing for a function word."""
    return LIGHT_WEIGHT if is_light(term) else max(0.25, log((claims + 1) / found_in) / log(claims + 1))
