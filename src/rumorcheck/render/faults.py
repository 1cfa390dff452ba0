"""Tells errors of files in German. The errors themselves are English, so that a log reads the same everywhere; touches nothing.

A sentence the table lacks stays English: a test holds every sentence of the reader, the rules and the store against it. Loaded only
where there is something wrong.
"""

from __future__ import annotations

import re
from functools import cache

from rumorcheck.models import Lang
from rumorcheck.render.fault_words import PARTS, SENTENCES

MAPPING = re.compile(r"a mapping with fields such as (.*)")
PLACE = re.compile(r"(.*?:\d+(?::\d+)?: )(warning: )?(.*)", re.DOTALL)
SLOT = re.compile(r"\{([a-z]+2?)\}")


def in_language(text: str, lang: Lang) -> str:
    """An error or finding of a corpus, which may have several lines, in `lang`."""
    return text if lang != "de" else "\n".join(map(_line, text.split("\n")))


def _line(line: str) -> str:
    placed = PLACE.fullmatch(line)
    if not placed:
        return german(line)
    place, warning, said = placed.groups()
    return f"{place}{'Warnung: ' if warning else ''}{german(said)}"


def german(sentence: str) -> str:
    """One sentence in German; as it is where the table lacks it.

    >>> german('claim "a": field "verdict": "fals" is not one of false, true (did you mean "false"?)')
    'Eintrag "a": Feld "verdict": "fals" ist keines von false, true (meinten Sie "false"?)'
    """
    if sentence in PARTS:
        return PARTS[sentence]
    if fields := MAPPING.fullmatch(sentence):
        return f"eine Gruppe von Feldern wie {fields[1]}"
    for english, told in SENTENCES:
        # compiling all of them would double the cost of an error
        literal = max(SLOT.split(english)[::2], key=len).replace("{{", "{").replace("}}", "}")
        if literal in sentence and (found := _compile(english).fullmatch(sentence)):
            slots = {name: german(part) if name[:2] == "re" else part for name, part in found.groupdict().items()}
            return told.format(**slots)
    return sentence


@cache
def _compile(english: str) -> re.Pattern[str]:
    """A pattern that takes the sentence apart; each slot takes as little as it can."""
    parts = SLOT.split(english)
    literal = [re.escape(part.replace("{{", "{").replace("}}", "}")) for part in parts[::2]]
    slots = [f"(?P<{name}>.+?)" for name in parts[1::2]]
    return re.compile("".join(text + slot for text, slot in zip(literal, [*slots, ""], strict=True)), re.DOTALL)
