"""Which language a message is written in, by its function words and its script. A guess for display, never to make anything a rumor."""

from collections.abc import Sequence

from rumorcheck.text.lightwords import LIGHT, LIGHT_BY_LANGUAGE

_LANGUAGES: dict[str, list[str]] = {}
"""Function word -> the languages that have it, of those that were in a message."""


def detect_language(words: Sequence[str]) -> str:
    """The code of the language most of the folded `words` speak (`de`, `en`, `tr`, ...), or an empty string.

    >>> detect_language("whatsapp wird ab samstag kostenpflichtig".split())
    'de'
    """
    counts = _count(words)
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else ""


def likely_languages(words: Sequence[str]) -> frozenset[str]:
    """The languages that have half as many of the function words as the likeliest, or more: all where there is none.

    >>> sorted(likely_languages("is this true for whatsapp".split()))
    ['en']
    """
    counts = _count(words)
    most = max(counts.values())
    return frozenset(code for code, count in counts.items() if 2 * count >= most)


def _count(words: Sequence[str]) -> dict[str, int]:
    """How many of the first words each language has as function words."""
    counts = dict.fromkeys(LIGHT_BY_LANGUAGE, 0)
    for word in words[:400]:
        if word in LIGHT:
            for code in _languages_of(word):
                counts[code] += 1
    return counts


def _languages_of(word: str) -> list[str]:
    known = _LANGUAGES.get(word)
    if known is None:
        known = _LANGUAGES[word] = [code for code, light in LIGHT_BY_LANGUAGE.items() if f" {word} " in f" {light} "]
    return known
