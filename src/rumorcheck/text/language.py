"""Which language a message is written in, by its function words and its script. A guess for display, never for a verdict."""

from collections.abc import Sequence

from rumorcheck.text.lightwords import LIGHT_BY_LANGUAGE

_LANGUAGES: dict[str, list[str]] = {}
"""Function word -> the languages that have it."""


def detect_language(words: Sequence[str]) -> str:
    """The code of the language most of the folded `words` speak (`de`, `en`, `tr`, ...), or an empty string.

    >>> detect_language("whatsapp wird ab samstag kostenpflichtig".split())
    'de'
    """
    if not _LANGUAGES:
        for code, light in LIGHT_BY_LANGUAGE.items():
            for word in set(light.split()):
                _LANGUAGES.setdefault(word, []).append(code)
    counts = dict.fromkeys(LIGHT_BY_LANGUAGE, 0)
    for word in words[:400]:
        for code in _LANGUAGES.get(word, ()):
            counts[code] += 1
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else ""
