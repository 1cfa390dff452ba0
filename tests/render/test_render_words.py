"""The word table: complete in both languages, nothing asked for that it lacks, nothing in it that nobody asks for."""

import re
import string
from pathlib import Path
from typing import get_args

import pytest

import rumorcheck
from rumorcheck.batch.nouns import Reason
from rumorcheck.cli.options import COMMANDS, OPTIONS
from rumorcheck.models import KINDS, LANGS, STATES, VERDICTS, Lang, Stance
from rumorcheck.render import words_batch
from rumorcheck.render.words import WORDS, day, named, number, word

PACKAGE = Path(rumorcheck.__file__).parent
SOURCES = [
    path.read_text(encoding="utf-8")
    for part in ("cli", "render", "batch")
    for path in (PACKAGE / part).glob("*.py")
    if path.name not in ("words.py", "words_batch.py")
]
WORDS.update(words_batch.WORDS)
HIDDEN = ("invisible", "bidi", "control", "look_alikes")
TRAITS = ("asks_to_forward", "no_source", "shouting", "names_authority", "threatens", "hurries")


def slots(text: str) -> set[str | None]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_say_it_with_the_same_slots(key: str) -> None:
    german, english = WORDS[key]
    assert german.strip() and english.strip() and slots(german) == slots(english)


def test_german_and_english_use_their_own_quotation_marks() -> None:
    assert not [key for key, (german, english) in WORDS.items() if "”" in german or "„" in english]


def test_the_sie_form_is_kept() -> None:
    assert not [
        key for key, (german, _) in WORDS.items() if re.search(r"\b(du|dein\w*|dir|dich|euch|euer)\b", german, re.IGNORECASE)
    ]


def test_every_key_asked_for_is_there() -> None:
    asked = {key for text in SOURCES for key in re.findall(r'\bword\(\s*[\w.]+,\s*"([\w.]+)"', text)}
    assert asked <= set(WORDS)
    assert len(asked) > 40


def test_every_key_is_asked_for() -> None:
    families = (
        "verdict",
        "kind",
        "answer",
        "denial",
        "trait",
        "hidden",
        "stance",
        "change",
        "why",
        "takes",
        "sure",
        "help",
        "state",
    )
    single = [
        key for key in WORDS if key.partition(".")[0] not in families and not key.startswith(("batch.bad.", "batch.changed."))
    ]
    used = {key for text in SOURCES for key in re.findall(r"""["']([\w.]+)["']""", text)}
    assert not set(single) - used


@pytest.mark.parametrize(
    ("family", "names"),
    [
        ("verdict", VERDICTS),
        ("answer", VERDICTS),
        ("denial", VERDICTS),
        ("kind", KINDS),
        ("stance", get_args(Stance)),
        ("hidden", HIDDEN),
        ("trait", TRAITS),
        ("state", STATES),
        ("batch.bad", get_args(Reason)),
        ("batch.changed", ("version", "options", "corpus", "input")),
        ("help", [option.name for option in OPTIONS]),
        ("help.command", COMMANDS),
    ],
)
def test_families_are_complete(family: str, names: list[str]) -> None:
    assert not [name for name in names if f"{family}.{name}" not in WORDS]


def test_a_name_the_table_lacks_is_shown_as_it_is() -> None:
    assert named("de", "trait", "smells_odd") == "smells odd"


def test_slots_do_not_read_braces_in_data() -> None:
    assert word("en", "usage.meant", near="{x} {0}") == "Did you mean {x} {0}?"


@pytest.mark.parametrize(
    ("iso", "german", "english"),
    [
        ("2024-03-02", "02.03.2024", "2 March 2024"),
        ("2017-01", "Januar 2017", "January 2017"),
        ("2017", "2017", "2017"),
        ("", "", ""),
        ("2017-13-01", "2017-13-01", "2017-13-01"),
        ("soon-ish", "soon-ish", "soon-ish"),
        ("²-²", "²-²", "²-²"),
    ],
)
def test_dates(iso: str, german: str, english: str) -> None:
    assert (day("de", iso), day("en", iso)) == (german, english)


def test_numbers() -> None:
    assert [number(lang, 1234567) for lang in LANGS] == ["1\u00a0234\u00a0567", "1,234,567"]


def test_a_missing_key_is_a_bug() -> None:
    lang: Lang = "de"
    with pytest.raises(KeyError):
        word(lang, "no.such.key")
