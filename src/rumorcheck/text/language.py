"""Which language a message is written in, by its function words and its script. A guess for display, never for a verdict."""

from collections.abc import Sequence

from rumorcheck.text.lightwords import LIGHT_BY_LANGUAGE

_SETS: dict[str, frozenset[str]] = {}


def detect_language(words: Sequence[str]) -> str:
    """The code of the language most of the folded `words` speak (`de`, `en`, `tr`, ...), or an empty string.

    >>> detect_language("whatsapp wird ab samstag kostenpflichtig".split())
    'de'
    """
    if not _SETS:
        _SETS.update((code, frozenset(words.split())) for code, words in LIGHT_BY_LANGUAGE.items())
    sample = words[:400]
    counts = {code: sum(map(known.__contains__, sample)) for code, known in _SETS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else ""
