"""The words and the small parts of a scan's report: complete in both languages, names hidden, cells harmless."""

import re
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rumorcheck
from rumorcheck.cli.options import OPTIONS
from rumorcheck.models import LANGS, Finding
from rumorcheck.render.html import Bin
from rumorcheck.render.scan_html import bins_of
from rumorcheck.render.scan_names import Names, letters
from rumorcheck.render.scan_rows import COLUMNS, defuse
from rumorcheck.render.scan_words import SCAN_WORDS, say

PACKAGE = Path(rumorcheck.__file__).parent
SOURCES = [path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.name != "scan_words.py"]
FAMILIES = ("format", "state", "order")


@pytest.mark.parametrize("key", SCAN_WORDS)
def test_both_languages_say_it_with_the_same_slots(key: str) -> None:
    german, english = ({field for _, field, _, _ in string.Formatter().parse(text) if field} for text in SCAN_WORDS[key])
    assert german == english and "”" not in SCAN_WORDS[key][0] and "„" not in SCAN_WORDS[key][1]


def test_every_key_asked_for_is_there_and_every_key_is_asked_for() -> None:
    asked = {key for text in SOURCES for key in re.findall(r'\bsay\(\s*[\w.]+,\s*"([\w.]+)"', text)}
    used = {key for text in SOURCES for key in re.findall(r"""["']([\w.]+)["']""", text)}
    stems = {key.removesuffix(".one").removesuffix(".many") for key in SCAN_WORDS}
    assert asked <= set(SCAN_WORDS)
    assert not {key for key in stems - used if key.partition(".")[0] not in FAMILIES}


def test_the_sie_form_is_kept() -> None:
    assert not [
        key for key, (german, _) in SCAN_WORDS.items() if re.search(r"\b(du|dein\w*|dir|dich|euch)\b", german, re.IGNORECASE)
    ]
    assert [say(lang, "times.one") for lang in LANGS] == ["einmal", "once"]


PEOPLE = {"Anna Müller": 0, "Bert": 1, "+49 171 1234567": 2}


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Anna Müller hat das gesagt", "A hat das gesagt"),
        ("frag ANNA oder bert!", "frag A oder B!"),
        ("Annas Bertha", "Annas Bertha"),
        ("Tel. +49 171 1234567 oder a.b@c.example", "Tel. […] oder […]"),
        ("@Zoe kommt", "[…] kommt"),
        ("am 16.09.2025 um 10:01", "am 16.09.2025 um 10:01"),
    ],
)
def test_names_numbers_and_addresses_in_texts_are_replaced(text: str, hidden: str) -> None:
    assert Names(PEOPLE, anonymous=True).within(text) == hidden
    assert Names(PEOPLE, anonymous=False).within(text) == text


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_each_person_has_letters_of_their_own(one: int, other: int) -> None:
    assert (letters(one) == letters(other)) is (one == other)


@given(st.text())
def test_no_cell_is_a_formula(raw: str) -> None:
    cell = defuse(raw)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")) and "\n" not in cell


def test_a_short_chat_is_drawn_by_months_and_a_long_one_by_years() -> None:
    months: dict[str, dict[Finding, int]] = {"2025-01": {"known": 2, "denial": 1}, "2025-03": {"known": 1}, "": {"known": 9}}
    assert bins_of(months, "2025-01-03T10:00", "2025-03-01") == [
        Bin("2025-01", (2, 1)),
        Bin("2025-02", (0, 0)),
        Bin("2025-03", (1, 0)),
    ]
    assert [one.label for one in bins_of({}, "2019-01-03", "2025-03-01")] == [str(year) for year in range(2019, 2026)]
    assert bins_of(months, "", "") == []


def test_the_documentation_names_the_columns_and_options() -> None:
    told = (PACKAGE.parents[1] / "docs" / "scan.md").read_text(encoding="utf-8").replace("\n", " ")
    assert ", ".join(f"`{column}`" for column in COLUMNS) in told
    assert not [
        flag
        for option in OPTIONS
        if "scan" in option.commands and option.name != "help"
        for flag in option.flags[-1:]
        if flag not in told and option.flags[0] not in told
    ]
