"""The word patterns of match hints and concepts: `word`, `stem*`, `*ending`, `two words`, `@concept`. Text in, values out."""

from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from rumorcheck.text.normalize import FOLDING, fold_letters, normalize

ElementKind = Literal["=", "<", ">"]
"""How an element compares with a folded word: equal, begins with, ends with."""

MIN_STEM = 3
"""Shortest stem of an open pattern, in folded characters."""


class Element(NamedTuple):
    """One word of a pattern."""

    kind: ElementKind
    text: str

    @property
    def key(self) -> str:
        """The element as one string, as it stands in the compiled lexicon."""
        return self.kind + self.text


class PatternError(ValueError):
    """A pattern is not well-formed; the text says why, as the rest of a sentence that begins with the pattern."""


def parse_pattern(pattern: str) -> tuple[Element, ...]:
    """The elements of a pattern other than a concept; more than one for a phrase.

    Raises PatternError where a stem is too short, a star stands in the middle, or nothing is left after folding.

    >>> parse_pattern("blaues Logo*")
    (Element(kind='=', text='blaus'), Element(kind='<', text='logo'))
    """
    return tuple(chain.from_iterable(map(parse_part, pattern.split(" "))))


@lru_cache(maxsize=1 << 17)  # phrases share most of their words; the shipped corpus has 90,000 of them
def parse_part(part: str) -> tuple[Element, ...]:
    """What stands between two spaces of a pattern: one element, or several where folding cuts it (`aix-la-chapelle`)."""
    if not part:
        raise PatternError("has a space too many: put one between words")
    opened, closed = part.startswith("*"), part.endswith("*")
    bare = part.removeprefix("*").removesuffix("*")
    if "*" in bare or (opened and closed):
        raise PatternError("has a * inside a word or on both sides: it stands once, at the beginning or the end of a word")
    plain = fold_letters(bare)
    words = [plain] if plain else normalize(bare, FOLDING).words
    if not words:
        raise PatternError("has a part without a letter or a digit: it would fit anything or nothing")
    kinds: list[ElementKind] = ["="] * len(words)
    if closed:
        kinds[-1] = "<"
    if opened:
        kinds[0] = ">"
    if any(kind != "=" and len(word) < MIN_STEM and word.isascii() for kind, word in zip(kinds, words, strict=True)):
        raise PatternError(f"has a stem of fewer than {MIN_STEM} letters: it would fit too many words")
    return tuple(map(Element, kinds, words))
