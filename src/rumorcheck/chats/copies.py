"""Groups edited copies of one text by a sketch of their words, in bounded memory. For showing and counting, never for a verdict."""

from collections.abc import Sequence
from zlib import crc32

SHINGLE = 3
"""Words in a row that are compared."""
SIZE = 16
"""Numbers in a sketch."""
ALIKE = 0.5
"""Estimated share of common shingles from which two texts are copies of each other: one word changed in a letter of 30 leaves 0.8."""

Sketch = tuple[int, ...]


def sketch(words: Sequence[str]) -> Sketch:
    """The `SIZE` smallest hashes of all runs of `SHINGLE` words: two texts share as many of them as they share runs.

    >>> a, b = sketch("das video heisst martinelli und zerstort das handy".split()), sketch("heute ist schones wetter".split())
    >>> alike(a, a), alike(a, b)
    (True, False)
    """
    runs = max(1, len(words) - SHINGLE + 1)
    hashes = {crc32(" ".join(words[at : at + SHINGLE]).encode("utf-8", "surrogatepass")) for at in range(runs)}
    return tuple(sorted(hashes)[:SIZE])


def alike(one: Sketch, other: Sketch) -> bool:
    """Whether two texts are copies of each other, as far as their sketches tell."""
    both = sorted({*one, *other})[:SIZE]
    return bool(both) and len(set(both) & set(one) & set(other)) >= ALIKE * len(both)
