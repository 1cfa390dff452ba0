"""Language, colour, width and the decoding of input: the contract as tables."""

import io
from collections.abc import Mapping
from pathlib import Path

import fake
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.cli.input import LIMIT, decode, decode_argument, read_file, read_message
from rumorcheck.cli.language import choose_language, choose_reply_language
from rumorcheck.cli.lookup import command_hint, exit_code, repeated
from rumorcheck.cli.options import Request
from rumorcheck.cli.streams import columns, use_colour
from rumorcheck.errors import InputError
from rumorcheck.models import Lang

ALL = {"RUMORCHECK_LANG": "de", "LANGUAGE": "en", "LC_ALL": "de_DE.UTF-8", "LC_MESSAGES": "en_US", "LANG": "de_AT"}


@pytest.mark.parametrize(
    ("option", "env", "message", "lang"),
    [
        pytest.param("en", ALL, "de", "en", id="the option is first"),
        pytest.param(None, ALL, "en", "de", id="then RUMORCHECK_LANG"),
        pytest.param(None, {**ALL, "RUMORCHECK_LANG": ""}, "de", "en", id="then LANGUAGE"),
        pytest.param(None, {"LC_ALL": "de_DE.UTF-8", "LC_MESSAGES": "en_US"}, "en", "de", id="then LC_ALL"),
        pytest.param(None, {"LC_MESSAGES": "en_US", "LANG": "de_AT"}, "de", "en", id="then LC_MESSAGES"),
        pytest.param(None, {"LANG": "en_US.UTF-8"}, "de", "en", id="then LANG"),
        pytest.param(None, {"LANGUAGE": "fr:en:de"}, "de", "en", id="the first language of a list that is spoken"),
        pytest.param(None, {"RUMORCHECK_LANG": "EN-us"}, "de", "en", id="case and region do not matter"),
        pytest.param(None, {"LANG": "de@euro"}, "en", "de", id="nor does a modifier"),
        pytest.param(None, {"LANG": "C.UTF-8"}, "en", "en", id="the C locale names no language"),
        pytest.param(None, {"LC_ALL": "C", "LANG": "en_US"}, "de", "de", id="LC_ALL=C hides LANG"),
        pytest.param(None, {"LANG": "fr_FR"}, "en", "en", id="a language not spoken is none"),
        pytest.param(None, {"LANG": "den_XX"}, "en", "en", id="only whole codes count"),
        pytest.param(None, {}, "tr", "de", id="German is last"),
    ],
)
def test_language(option: str | None, env: Mapping[str, str], message: str, lang: Lang) -> None:
    assert choose_language(option, env, message) == lang


@pytest.mark.parametrize(
    ("option", "message", "lang"),
    [("de", "en", "de"), (None, "en", "en"), (None, "de", "de"), (None, "tr", "en"), (None, "", "en")],
)
def test_a_reply_speaks_the_language_of_the_message(option: str | None, message: str, lang: Lang) -> None:
    assert choose_reply_language(option, {"LANG": "en_GB"}, message) == lang


@pytest.mark.parametrize(
    ("choice", "env", "terminal", "colour"),
    [
        pytest.param("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True, id="always is always"),
        pytest.param("never", {"FORCE_COLOR": "1"}, True, False, id="never is never"),
        pytest.param("auto", {}, True, True, id="a terminal has colour"),
        pytest.param(None, {}, True, True, id="auto is the default"),
        pytest.param(None, {}, False, False, id="a pipe has none"),
        pytest.param(None, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False, id="NO_COLOR beats FORCE_COLOR"),
        pytest.param(None, {"NO_COLOR": ""}, True, True, id="an empty NO_COLOR is not set"),
        pytest.param(None, {"FORCE_COLOR": "1"}, False, True, id="FORCE_COLOR beats the pipe"),
        pytest.param(None, {"FORCE_COLOR": "3", "TERM": "dumb"}, False, True, id="FORCE_COLOR beats a dumb terminal"),
        pytest.param(None, {"CLICOLOR_FORCE": "1"}, False, True, id="CLICOLOR_FORCE is the same"),
        pytest.param(None, {"FORCE_COLOR": "0", "CLICOLOR_FORCE": "0"}, False, False, id="zero forces nothing"),
        pytest.param(None, {"TERM": "dumb"}, True, False, id="a dumb terminal has none"),
    ],
)
def test_colour(choice: str | None, env: Mapping[str, str], terminal: bool, colour: bool) -> None:
    assert use_colour(choice, env, terminal) == colour


@pytest.mark.parametrize(
    ("value", "width"), [("120", 120), ("1", 1), ("0", 80), ("-5", 80), ("", 80), ("wide", 80), ("9" * 5000, 80), ("²", 80)]
)
def test_columns(value: str, width: int) -> None:
    assert columns({"COLUMNS": value}, None, io.StringIO()) == width


GREETING = "Grüße 😱"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(GREETING.encode(), GREETING, id="UTF-8"),
        pytest.param(b"\xef\xbb\xbf" + GREETING.encode(), GREETING, id="UTF-8 with its mark"),
        pytest.param(GREETING.encode("utf-16"), GREETING, id="UTF-16 with its mark"),
        pytest.param(b"\xfe\xff" + GREETING.encode("utf-16-be"), GREETING, id="UTF-16, big end first"),
        pytest.param(GREETING.encode("utf-32"), GREETING, id="UTF-32 with its mark"),
        pytest.param("Hallo zusammen".encode("utf-16-le"), "Hallo zusammen", id="UTF-16 that lost its mark"),
        pytest.param("Hallo zusammen".encode("utf-16-be"), "Hallo zusammen", id="the same, big end first"),
        pytest.param("Grüße – „ja“".encode("cp1252"), "Grüße – „ja“", id="Windows text"),
        pytest.param("Grüße, schöne".encode() + b"\xf0\x9f", "Grüße, schöne\ufffd", id="UTF-8 cut off keeps the rest"),
        pytest.param(b"a\r\nb", "a\r\nb", id="line ends stay, spans count them"),
        pytest.param(
            b"abcdefgh\x00\x07\x1b[31mijklmnop", "abcdefgh\x00\x07\x1b[31mijklmnop", id="a stray control character is text"
        ),
        pytest.param(b"", "", id="nothing"),
    ],
)
def test_decode(data: bytes, text: str) -> None:
    assert decode(data, "de") == text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), "Bild", id="a screenshot"),
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)), "Bild", id="a photo"),
        pytest.param(b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(256)), "keine Textdatei", id="an archive"),
        pytest.param(b"\x7fELF\x02\x01\x01" + bytes(100), "keine Textdatei", id="a program"),
        pytest.param(bytes(1000), "keine Textdatei", id="zeros"),
        pytest.param(bytes(range(1, 9)) * 50, "keine Textdatei", id="control characters only"),
    ],
)
def test_binary_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        decode(data, "de")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        assert isinstance(decode(data, "en"), str)
    except InputError as error:
        assert str(error)


@pytest.mark.parametrize(
    ("argument", "text"),
    [("für", "für"), ("f\udcfcr", "für"), ("f\udcc3\udcbcr", "für"), ("\ud800", "\ud800"), ("\ud800\udcfc", "\ud800\udcfc")],
    ids=ascii,
)
def test_arguments_that_are_not_utf8(argument: str, text: str) -> None:
    assert decode_argument(argument) == text


def test_a_file(tmp_path: Path) -> None:
    file = tmp_path / "message.txt"
    file.write_bytes("für".encode())
    assert read_message((), str(file), "de") == "für"


@pytest.mark.parametrize("size", [LIMIT, LIMIT + 1])
def test_the_limit_of_a_file(tmp_path: Path, size: int) -> None:
    file = tmp_path / "message.txt"
    file.write_bytes(b"a" * size)
    if size <= LIMIT:
        assert len(read_file(str(file), "de")) == size
    else:
        with pytest.raises(InputError, match="8 MiB"):
            read_file(str(file), "de")


@pytest.mark.parametrize(("name", "said"), [("missing", "gibt es nicht"), (".", "Ordner"), ("a\0b", "lässt sich nicht lesen")])
def test_files_that_cannot_be_read(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_message((), str(tmp_path / name), "de")


@pytest.mark.parametrize("words", [[""], [" ", "\t"], ["\n\n"]])
def test_nothing_to_check(words: list[str]) -> None:
    with pytest.raises(InputError, match="nichts zu prüfen"):
        read_message(words, None, "de")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        pytest.param(("serach", "whatsapp"), "rumorcheck search whatsapp", id="a slip in a command"),
        pytest.param(("lsit",), "rumorcheck list", id="letters swapped"),
        pytest.param(("show", "an-id"), "rumorcheck show an-id", id="a command behind an option"),
        pytest.param(("Search", "x y"), "", id="a sentence is no argument"),
        pytest.param(("serach", "for", "it"), "", id="three words are a message"),
        pytest.param(("hello",), "", id="nothing near"),
        pytest.param(("-text",), "", id="no word"),
        pytest.param((), "", id="standard input"),
    ],
)
def test_a_command_may_have_been_meant(words: tuple[str, ...], hint: str) -> None:
    said = command_hint(words, "de")
    assert said.endswith(hint) and bool(said) == bool(hint)


def test_suggested_commands_repeat_corpus_and_language() -> None:
    assert repeated(Request(corpus=("my own.yaml", "b"), lang="en")) == " --corpus 'my own.yaml' --corpus b --lang en"
    assert repeated(Request()) == ""


def test_exit_codes() -> None:
    assert {name: exit_code(found) for name, found in fake.GALLERY.items()} == {
        "a claim inside a family message": 0,
        "a misleading claim with a true half": 0,
        "a question": 0,
        "a scam with another amount": 0,
        "a true claim past its review date": 1,
        "two claims in one message": 0,
        "a denial": 1,
        "a similar claim": 3,
        "nothing known": 1,
        "nothing known and nothing striking": 1,
        "too short": 1,
    }
