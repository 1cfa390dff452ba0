"""A copy of a stored wording in which words are mistyped: what each was meant to be stands at its place in the wording.

Elsewhere a short word is not corrected, since many words are one letter apart; where all else is the wording's, it can only be its word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from rumorcheck.matching.query import Query
from rumorcheck.matching.slips import slip_of
from rumorcheck.matching.vocabulary import NEGATORS
from rumorcheck.matching.windows import Profile

SHORTEST = 3
"""Letters of a word, mistyped or meant."""
SURE = frozenset(("swapped", "doubled"))
"""Slips that hardly make another word: without its `l`, a flood is food."""
LEAST = 4
"""Words of a message, and ..."""
SAME = 0.6
"""... share of them that must be the wording's as they are, one of them a word of content."""
LONGER = 1
"""Words by which message and wording may differ in length."""


def words_copied(query: Query, profile: Profile, words_of: Callable[[int], Sequence[str]]) -> Mapping[int, str]:
    """The words that mistyped ones were meant to be, by their place, if the message is otherwise a wording of the claim.

    `words_of` gives the folded words of a wording, by its number.
    """
    size, terms, all_own = query.size, query.terms, profile.own
    most = (1.0 - SAME) * size
    if size < LEAST or not 0 < sum([term not in all_own for term in terms]) <= most:
        return {}
    for at in [at for at, length in enumerate(profile.lengths) if -LONGER <= length - size <= LONGER]:
        wording = profile.wordings[at].terms
        own = frozenset(wording)
        strange = [i for i, term in enumerate(terms) if term not in own]
        if len(strange) > most or not _has_content(query, own):
            continue
        meant = _aligned(query, strange, wording, words_of(at))
        if len(meant) == len(strange):
            return meant
    return {}


def _has_content(query: Query, own: frozenset[int]) -> bool:
    return any(not light and term in own for term, light in zip(query.terms, query.light, strict=True))


def _aligned(query: Query, strange: Sequence[int], wording: Sequence[int], words: Sequence[str]) -> dict[int, str]:
    """For each of the `strange` places the word of the wording that stands there, if a slip makes what is written of it."""
    if len(words) != len(wording):
        return {}
    said = frozenset(query.terms)
    meant: dict[int, str] = {}
    for i in strange:
        for j in (i, i - 1, i + 1):
            if (
                0 <= j < len(words)
                and wording[j] not in said
                and _is_slip(query.text.words[i], words[j], known=query.terms[i] >= 0)
            ):
                meant[i] = words[j]
                break
    return meant


def _is_slip(word: str, key: str, *, known: bool) -> bool:
    """Whether `word` is `key` with one slip in it; if it is `known`, one that does not make another word of it."""
    if min(len(word), len(key)) < SHORTEST or word[0] != key[0] or word[0].isdigit() or word in NEGATORS or key in NEGATORS:
        return False
    slip = slip_of(word, key)
    return slip in SURE if known else bool(slip)
