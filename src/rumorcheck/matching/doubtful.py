"""Words that nobody knows and that may be mistyped words on truth: then it cannot be told which side a message takes.

What a mistyped word surely was is told in `slips`. A guess that is often wrong is enough here, since all that comes of it is that a
message is not called a rumor: it stays similar to one. Loaded only where a message that would be known has an unknown word.
"""

from __future__ import annotations

from functools import lru_cache

from rumorcheck.matching.edits import count_edits
from rumorcheck.matching.slips import CALLED, OTHERS, REAL
from rumorcheck.matching.vocabulary import NEGATORS

SHORTEST = 3
"""Letters of a word that may be one."""
TWO, THREE = 9, 13
"""Letters of a word on truth from which it may be two, and three edits away."""
NEGATOR = 5
"""Letters of a negator that may be an edit away: of shorter ones there are too many neighbours."""
FURTHER = frozenset(
    (
        "verschworungstheorie verschworungstheorien verschworungserzahlung verschworungsmythos zusammenhang ente luge lugen erlogen "
        "fakenews fakenachricht falschinformation desinformation dementi dementiert none myth myths lie lies conspiracy "
        "nieprawdziwa fejk dezinformacja klamstwo oszustwo arnaqu mensonges desmentido desmiente enganoso mentiras desinformacion "
        "embuste estafa trola truffa falsita smentita inventata inventato fausses infox nepnieuws onjuist oplichting verzinsel asilsiz "
        "dolandiricilik ложь фейк неправда вранье обман выдумка миф розыгрыш كذب اشاعه كاذب مفبرك احتيال"
    ).split()
)
"""More words by which a message is called untrue, and what stands in such sentences."""
CROWDED = frozenset("echt wahr stimmt mito mit nep trap vals bulo fakt marchen gestellt ausgedacht keins jamas lie lies".split())
"""Words on truth that too many others are near to, and those by which people ask or affirm."""
COMMON = (REAL | OTHERS) - frozenset("fale fase".split())
"""Words that are near to those and mean what they say; `fale` says it in one language, and is a slip in another."""


SWAPPED = frozenset("fka".split())
"""`fkae`, its last two letters folded as an umlaut."""


def may_be_on_truth(word: str) -> bool:
    """Whether `word`, which nobody knows, may be a word on truth or a negator, mistyped.

    >>> [word for word in "arnau verscwhorungserzehlung fke wgder kaffeemaschine werner".split() if may_be_on_truth(word)]
    ['arnau', 'verscwhorungserzehlung', 'fke', 'wgder']
    """
    return word in SWAPPED or (len(word) >= SHORTEST and word not in COMMON and _is_near(word))


@lru_cache(4096)
def _is_near(word: str) -> bool:
    return any(
        abs(len(word) - len(key)) <= most and count_edits(word, key) <= most
        for key, most in _keys().get(word[0], ())
        if not (word.startswith(key) or key.startswith(word))  # with an ending, or without one, it is another form
    )


@lru_cache(1)
def _keys() -> dict[str, list[tuple[str, int]]]:
    """By their first letter, which slips leave as it is, the words with the edits that are allowed."""
    found: dict[str, list[tuple[str, int]]] = {}
    for key in sorted((CALLED | FURTHER) - CROWDED):
        found.setdefault(key[0], []).append((key, 1 + (len(key) >= TWO) + (len(key) >= THREE)))
    for key in sorted(NEGATORS - CROWDED):
        if len(key) >= NEGATOR:
            found.setdefault(key[0], []).append((key, 1))
    return found
