"""Mistyped words that decide the side a message takes: negators and words on truth. Pure functions of folded words.

`WhatsApp wird nciht kostenpflichtig` is a denial, and read as anything else it is a wrong verdict. The words are few and do not hang on
the claims there are. Which of them stand near another word that people use is known as well: a slip makes no other word of them, and
a letter too many or another one counts only in those that have no neighbours.
"""

from __future__ import annotations

from rumorcheck.matching.vocabulary import NEGATORS

SHORTEST = 5
"""Letters of the words that are recognised with a letter left out,"""
SURE = 7
"""... and of words on truth by any other letter."""
SHORT = frozenset("not kein nein dont fake hoax scam echt wahr".split())
"""Shorter words that are recognised where two neighbours changed places or one letter is doubled."""
ALONE = frozenset(
    "nicht nichts keine keinen keinem keiner niemals niemand never nothing nobody keinerlei keinesfalls keineswegs".split()
)
"""Negators that are recognised by any letter."""
TRUTH = frozenset(
    (
        "fake fakes hoax scam echt wahr stimmt falsch falsche falscher falsches unwahr falschmeldung falschmeldungen falschnachricht "
        "faktencheck kettenbrief kettenbriefe kettenmail kettennachricht mythos mythen legende unsinn quatsch blodsinn schwachsinn "
        "humbug gerucht geruchte erfunden gelogen aprilscherz panikmache falschung falschungen phishing betrug betrugsmasche entwarnung "
        "widerlegt satire false untru debunked misleading fabricated nonsense rumour rumor scams hoaxes bogus"
    ).split()
)
"""Words on truth."""
REAL = frozenset(
    (
        "kleine kleinem kleinen kleiner keime keimen kerne kernen kennen kernel kante kanne newer fever nights night nacht nachts nichte "
        "noting gericht gerichte gesucht gesuchte betrag legend lebende liegende stammt legenden legenda falten faktor flasche "
        "flaschen salire sature bonus humor tumor gezogen geflogen geboten verlogen befunden geologen gerecht erfinden falschen falscht fale fase niche neer"
    ).split()
)
"""Words that are near to those and mean what they say."""

_by_first: dict[str, list[str]] = {}
"""The words by their first letter, which mistyped ones keep nearly always; negators first."""


def side_meant(word: str) -> str:
    """The negator or word on truth that `word` was meant to be, or nothing.

    >>> side_meant("nciht"), side_meant("kettenbreif"), side_meant("nichte")
    ('nicht', 'kettenbrief', '')
    """
    if word in REAL or word in TRUTH or word in NEGATORS:
        return ""
    return next((key for key in _beginning(word[:1]) if _is_meant(word, key)), "")


def _beginning(letter: str) -> list[str]:
    if not _by_first:
        negators = sorted(key for key in NEGATORS if len(key) >= SHORTEST or key in SHORT)
        for key in (*negators, *sorted(TRUTH - NEGATORS)):
            _by_first.setdefault(key[0], []).append(key)
    return _by_first.get(letter, [])


def _is_meant(word: str, key: str) -> bool:
    if abs(len(word) - len(key)) > 1 or word.startswith(key) or key.startswith(word):
        return False  # with an ending, or without one, it is another form
    slip, negates = slip_of(word, key), key in NEGATORS
    if slip == "left out":
        return key in ALONE or (not negates and len(key) >= SHORTEST)
    if slip == "other":
        return key in ALONE or (not negates and len(key) >= SURE)
    return bool(slip)


def slip_of(word: str, key: str) -> str:
    """How `word` differs from `key` by one slip: `swapped`, `doubled`, `left out`, `other`; empty where it is more than one, or none.

    >>> slip_of("nciht", "nicht"), slip_of("nichht", "nicht"), slip_of("niht", "nicht"), slip_of("nixht", "nicht")
    ('swapped', 'doubled', 'left out', 'other')
    """
    longest, shortest = max(len(word), len(key)), min(len(word), len(key))
    first = next((i for i in range(shortest) if word[i] != key[i]), shortest)
    same = next((i for i in range(shortest - first) if word[-1 - i] != key[-1 - i]), shortest - first)
    apart = longest - first - same
    if len(word) == len(key):
        if apart == 2 and word[first : first + 2] == key[first + 1] + key[first]:
            return "swapped"
        return "other" if apart == 1 else ""
    if apart != 1:
        return ""
    if len(word) < len(key):
        return "left out"
    return "doubled" if first and word[first] == word[first - 1] else "other"
