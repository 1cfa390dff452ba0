"""How far apart two words are, in letters. Pure functions.

Few distances are worked out in Python within a millisecond, since importing rapidfuzz takes fifteen; where many are, rapidfuzz does it.
"""

from collections.abc import Callable
from sys import modules

MANY = 300
"""Comparisons in one message from which rapidfuzz is faster although it must be imported first."""


def is_one_edit(one: str, other: str) -> bool:
    """Whether at most one edit makes `one` of `other`.

    >>> is_one_edit("gratsi", "gratis"), is_one_edit("grats", "gratis"), is_one_edit("gartsi", "gratis")
    (True, True, False)
    """
    at = 0
    while one[at : at + 1] == other[at : at + 1] != "":
        at += 1
    left, right = one[at:], other[at:]
    return left[1:] in (right, right[1:]) or left == right[1:] or (left[2:] == right[2:] and left[:2] == right[1::-1])


def slips(word: str, text: str) -> bool:
    """Whether `word` is `text` with two neighbours swapped or one letter doubled: slips that do not make another word of it.

    >>> slips("tnak", "tank"), slips("laauft", "lauft"), slips("bank", "tank")
    (True, True, False)
    """
    if len(word) == len(text):
        apart = [i for i, (one, other) in enumerate(zip(word, text, strict=True)) if one != other]
        return (
            len(apart) == 2 and apart[1] == apart[0] + 1 and word[apart[0]] == text[apart[1]] and word[apart[1]] == text[apart[0]]
        )
    return len(word) == len(text) + 1 and any(
        word[i] == word[i + 1] and word[:i] + word[i + 1 :] == text for i in range(len(text))
    )


def choose_distance(comparisons: int) -> Callable[[str, str], int]:
    """What counts edits: rapidfuzz where there are many to count, or where it is loaded anyway."""
    if comparisons < MANY and "rapidfuzz.distance" not in modules:
        return count_edits
    from rapidfuzz.distance import OSA

    return OSA.distance


def count_edits(one: str, other: str) -> int:
    """The optimal string alignment distance: letters changed, left out, put in, or two neighbours swapped.

    The same as `rapidfuzz.distance.OSA.distance`.

    >>> count_edits("kostenpflichtig", "kostenpflcihti")
    2
    """
    return _edits(one, other)[-1]


def edits_to_beginning(one: str, other: str) -> int:
    """The distance of `one` to the beginning of `other` that is nearest to it.

    >>> edits_to_beginning("kostenpfl", "kotsenpflichtig")
    1
    """
    return min(_edits(one, other))


def _edits(one: str, other: str) -> list[int]:
    """The distance of `one` to each beginning of `other`, the empty one first.

    All rows of a column at once, one bit each (Hyyrö 2003).
    """
    if not one:
        return [*range(len(other) + 1)]
    places: dict[str, int] = {}
    for i, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << i
    last, every = 1 << len(one) - 1, (1 << len(one)) - 1
    rises, falls, equal, before, edits = every, 0, 0, 0, len(one)
    distances = [edits]
    for letter in other:
        here = places.get(letter, 0)
        swapped = (~equal & here) << 1 & before
        equal = ((here & rises) + rises ^ rises) | here | falls | swapped
        right, left = falls | ~(equal | rises), equal & rises
        edits += bool(right & last) - bool(left & last)
        right, left = right << 1 | 1, left << 1
        rises, falls = (left | ~(equal | right)) & every, right & equal & every
        before = here
        distances.append(edits)
    return distances
