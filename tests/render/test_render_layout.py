"""Widths, wrapping and the page: nothing wider than the window but links and commands, nothing lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.render import View
from rumorcheck.render.layout import Page, cells, shorten, wrap

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("Größe", 5), ("你好", 4), ("😱", 2), ("e\u0301", 1), ("ｆｕｌｌ", 8), ("", 0)]
)
def test_cells(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width", "first", "lines"),
    [
        pytest.param("", 10, 0, [""], id="no text is one empty line"),
        pytest.param("one two three", 7, 0, ["one two", "three"], id="broken at spaces"),
        pytest.param("one two three", 9, 6, ["one", "two three"], id="the first line is shorter"),
        pytest.param("three", 6, 4, ["", "three"], id="a word that does not fit beside its label goes below"),
        pytest.param("Kostenpflichtigkeit", 7, 0, ["Kostenp", "flichti", "gkeit"], id="a word too long is cut"),
        pytest.param("你好世界", 5, 0, ["你好", "世界"], id="wide characters are not cut in half"),
        pytest.param(
            "see https://example.org/long/path now",
            9,
            0,
            ["see", "https://example.org/long/path", "now"],
            id="a link is never cut",
        ),
        pytest.param("three · two", 5, 0, ["three", "two"], id="or goes, where there is no room for it"),
        pytest.param("one · two · three", 7, 0, ["one ·", "two ·", "three"], id="a dot stands at the end of a line"),
    ],
)
def test_wrap(text: str, width: int, first: int, lines: list[str]) -> None:
    assert wrap(text, width, first) == lines


@given(
    st.lists(WORDS.filter(lambda word: "://" not in word and "·" not in word), max_size=20), st.integers(4, 60), st.integers(0, 3)
)
def test_wrapping_keeps_the_width_and_every_letter(words: list[str], width: int, first: int) -> None:
    text = " ".join(words)
    lines = wrap(text, width, first)
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_shorten_cuts_the_middle_at_words() -> None:
    assert shorten("one two three four five six", 100) == "one two three four five six"
    assert len(shorten("word " * 100, 60)) <= 63


@pytest.mark.parametrize(("width", "kept"), [(1, 20), (0, 20), (-5, 20), (33, 33), (80, 80), (10_000, 100)])
def test_the_page_keeps_to_a_readable_width(width: int, kept: int) -> None:
    assert Page(View(width=width)).width == kept


def test_a_command_is_not_broken() -> None:
    page = Page(View(width=40))
    page.row("Label", "a text before it: rumorcheck reply some-id --lang de", keep="rumorcheck reply some-id --lang de")
    assert "rumorcheck reply some-id --lang de\n" in page.text()


def test_what_stands_at_the_right_edge_takes_the_first_line_with_room() -> None:
    page = Page(View(width=60))
    page.row("Label", "short", "[id]")
    page.row("Label", "x" * 44 + " y", "[id]")
    page.row("Label", "x" * 44, "[id]")
    assert page.text().splitlines() == [
        "Label          short" + " " * 36 + "[id]",
        "Label          " + "x" * 44,
        " " * 15 + "y" + " " * 40 + "[id]",
        "Label          " + "x" * 44,
        " " * 56 + "[id]",
    ]


def test_a_gap_at_the_top_is_no_line() -> None:
    page = Page(View())
    page.gap()
    page.paragraph("x")
    assert page.text() == "x\n"
