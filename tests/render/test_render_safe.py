"""The gate to the terminal: what it takes out, what it leaves alone, and that its cost grows with the text and no faster."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.render.safe import encodable, is_hidden, one_line, safe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Grüße, жизнь, 你好, 😱", "Grüße, жизнь, 你好, 😱", id="letters of every script stay"),
        pytest.param("[red]x[/b] :smile: {0} %s", "[red]x[/b] :smile: {0} %s", id="markup of other programs is plain text"),
        pytest.param("a\x1b[31mb\x1b[0mc", "abc", id="colour codes go as a whole"),
        pytest.param("a\x1b]52;c;aGk=\x07b", "ab", id="a clipboard sequence goes as a whole"),
        pytest.param("a\x1b]8;;http://x\x1b\\b", "ab", id="a hyperlink sequence goes as a whole"),
        pytest.param("a\x9b31mb\x9dtitle\x9cc", "abc", id="the one-byte forms go as well"),
        pytest.param("a\x1b]0;never ended", "a]0;never ended", id="an unended sequence takes no text with it"),
        pytest.param("a\x00b\x07c\x7fd\x8de", "abcde", id="control characters go"),
        pytest.param("a\tb\x85c\u2028d\u3000e", "a b c d e", id="tabs and foreign separators are spaces"),
        pytest.param("a\nb\r\nc", "a\nb \nc", id="newlines stay"),
        pytest.param("a\u202eb\u2066c\u200fd\u061ce", "abcde", id="what turns the writing direction goes"),
        pytest.param("a\u200bb\u200dc\ufeffd\u00ade\u3164f\u2060g", "abcdefg", id="what has no width goes"),
        pytest.param("a\U000e0041\ufe0f\U000e0100b", "ab", id="tags and variation selectors go"),
        pytest.param("a\ud800b", "a\ufffdb", id="half a surrogate pair shows as broken"),
        pytest.param("Z\u0301\u0302\u0303\u0304\u0305a", "Z\u0301\u0302\u0303a", id="a heap of marks is capped"),
        pytest.param(
            "Z\u0301\u200b\u0302\u200b\u0303\u200b\u0304a", "Z\u0301\u0302\u0303a", id="also with invisible characters between"
        ),
        pytest.param("หน้า नमस्ते", "หน้า नमस्ते", id="living scripts keep their marks"),
        pytest.param("1\u00a0234", "1\u00a0234", id="a number keeps its firm space"),
    ],
)
def test_safe(text: str, shown: str) -> None:
    assert safe(text) == shown


@given(st.text())
def test_nothing_hidden_gets_through(text: str) -> None:
    assert not [char for char in safe(text) if char != "\n" and is_hidden(char)]


@given(st.text())
def test_a_second_pass_changes_nothing(text: str) -> None:
    assert safe(safe(text)) == safe(text)


@given(st.text(), st.sampled_from(["ascii", "latin-1", "cp1252", "cp437", "no-such-encoding"]))
def test_everything_can_be_encoded(text: str, encoding: str) -> None:
    shown = encodable(safe(text), encoding)
    assert shown.encode("ascii" if encoding.startswith("no") else encoding) is not None


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert "\n" not in one_line(text)


def test_plainer_signs() -> None:
    assert encodable("┊ „Größe“ – 1\u00a0€ · é 你", "ascii") == ': "Groesse" - 1 EUR - e ?'


def test_no_assigned_format_or_control_character_is_missed() -> None:
    every = (chr(code) for code in range(0x110000))
    assert not [char for char in every if unicodedata.category(char) in ("Cc", "Cf", "Cs") and not is_hidden(char)]


@pytest.mark.parametrize("piece", ["\x1b]", "\x9d", "\x1b[", "\u0301", "\ud800", "a\u202e"], ids=ascii)
def test_the_cost_is_linear(piece: str) -> None:
    def cost(times: int) -> float:
        text = piece * times
        started = time.perf_counter()
        safe(text)
        return time.perf_counter() - started

    small, large = (min(cost(size) for _ in range(5)) for size in (4_000, 40_000))
    assert large < 40 * small
