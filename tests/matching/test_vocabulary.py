"""Word lists are compared with folded words: each word in them must be folded itself."""

import pytest

from rumorcheck.matching import cue_words, cues, stance_phrases, traits, vocabulary
from rumorcheck.text.lightwords import LIGHT
from rumorcheck.text.normalize import FOLDING, normalize

LISTS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": words
    for module in (cue_words, cues, stance_phrases, traits, vocabulary)
    for name, words in vars(module).items()
    if isinstance(words, (frozenset, list)) and name != "__all__"
}
TABLES = {name: table for name, table in vars(stance_phrases).items() if isinstance(table, dict) and name.isupper()}


@pytest.mark.parametrize("name", [*LISTS])
def test_words_are_folded(name: str) -> None:
    assert [word for word in LISTS[name] if normalize(word, FOLDING).words != [word]] == []


@pytest.mark.parametrize("name", [*TABLES])
def test_phrases_are_folded(name: str) -> None:
    words = {word for first, rests in TABLES[name].items() for rest in rests for word in (first, *rest) if word != ".."}
    assert [word for word in sorted(words) if normalize(word, FOLDING).words != [word]] == []


def test_light_words_are_folded() -> None:
    assert [word for word in sorted(LIGHT) if normalize(word, FOLDING).words != [word]] == []
