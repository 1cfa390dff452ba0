"""The strict YAML reader: what it refuses, with which words, and that nothing hostile gets past it or brings it down."""

import os
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.corpus import strictyaml
from rumorcheck.corpus.strictyaml import Broken, Limits, List, Map, Problem, Scalar, looks_like, quote, read_file, read_yaml
from rumorcheck.errors import CorpusError

UNQUOTED = "without quotes reads as"
NEVER_CLOSED = "not valid YAML (found unexpected end of stream): the quotation mark that opens here is never closed"

REFUSED = [
    pytest.param("a:\n\t- b\n", ["2:1: a tab: use spaces, in texts as in the indentation"], id="a tab as indentation"),
    pytest.param('a: "x\ty\t"\n', ["1:6: a tab (and more): use spaces, in texts as in the indentation"], id="tabs in a text"),
    pytest.param('a: "\x07"\n', ["1:5: the invisible character U+0007: remove it"], id="a control character"),
    pytest.param('a: "x\u2028"\n', ["1:6: the invisible character U+2028: remove it"], id="a line end only YAML sees"),
    pytest.param('a: "\ud800"\n', ["1:5: the invisible character U+D800: remove it"], id="a lone surrogate"),
    pytest.param("a\0:", ["1:2: a NUL character: the file is binary or UTF-16, save it as UTF-8"], id="a NUL character"),
    pytest.param("", ['1:1: the file is empty: begin it with "schema: 1"'], id="nothing at all"),
    pytest.param(" \n\n", ['1:1: the file is empty: begin it with "schema: 1"'], id="only white space"),
    pytest.param("# x\n", ['1:1: the file holds only comments: begin it with "schema: 1"'], id="only comments"),
    pytest.param("a: &x b\n", ['1:4: the anchor "&x" is not allowed: remove it'], id="an anchor"),
    pytest.param("a: *x\n", ['1:4: the alias "*x" is not allowed: write the value out'], id="an alias"),
    pytest.param("a: !!str b\n", ['1:4: the tag "tag:yaml.org,2002:str" is not allowed: remove it'], id="a tag"),
    pytest.param("a: !!python/name:os.system x\n", None, id="a tag that would run code"),
    pytest.param("a: 1\n---\nb: 1\n", ["2:1: a second document begins here: keep one and remove the ---"], id="two documents"),
    pytest.param("# x\n%TAG ! t:\n---\na: b\n", ['2:1: the directive "%TAG ! t:" is not allowed: remove the line'], id="a %TAG"),
    pytest.param("%FOO\n---\na: b\n", ['1:1: the directive "%FOO" is not allowed: remove the line'], id="an unknown directive"),
    pytest.param("%YAML 2.0\n---\na: 1\n", None, id="a YAML of the future"),
    pytest.param(
        'a: 1\nb: 2\n"a": 3\n', ['3:1: the key "a" stands here again, first in line 1: keep one of them'], id="a key twice"
    ),
    pytest.param("1: a\n", [f'1:1: the key "1" {UNQUOTED} a number: write it in double quotes'], id="a number as key"),
    pytest.param("no: a\n", [f'1:1: the key "no" {UNQUOTED} true or false: write it in double quotes'], id="no as key"),
    pytest.param(
        "<<: {a: b}\n", [f'1:1: the key "<<" {UNQUOTED} an instruction of YAML: write it in double quotes'], id="a merge key"
    ),
    pytest.param("? [a]\n: b\n", ["1:3: a key is a list or a mapping: keys are plain words"], id="a list as key"),
    pytest.param("? \n: b\n", [f'1:2: the key "" {UNQUOTED} nothing (null): write a key before the colon'], id="no key"),
    pytest.param('a: "x\nb: y\n', [f"1:4: {NEVER_CLOSED}"], id="an open quotation mark, told where it opens"),
    pytest.param(
        "a: b: c\n",
        [
            "1:5: not valid YAML (mapping values are not allowed in this context): "
            "a colon with a space after it stands in an unquoted text, or a line is indented too far"
        ],
        id="a colon in an unquoted text",
    ),
    pytest.param(
        "a: [@pay]\n",
        [
            "1:5: not valid YAML (found character that cannot start any token): "
            "put a text that begins with @, %, ` or * in double quotes"
        ],
        id="an unquoted concept",
    ),
    pytest.param(
        "- &a x\n- !t {a: 1, a: 2}\n",
        [
            '1:3: the anchor "&a" is not allowed: remove it',
            '2:3: the tag "!t" is not allowed: remove it',
            '2:13: the key "a" stands here again, first in line 2: keep one of them',
        ],
        id="three faults, all told",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), REFUSED)
def test_refuses(text: str, wanted: list[str] | None) -> None:
    found = [str(problem) for problem in read_yaml(text, "c.yaml").problems]
    assert found if wanted is None else found == [f"c.yaml:{line}" for line in wanted]


@pytest.mark.parametrize(("text", "wanted"), REFUSED)
def test_refuses_the_same_without_libyaml(text: str, wanted: list[str] | None, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read_yaml(text, "c.yaml").problems
    monkeypatch.setattr(strictyaml, "LOADER", yaml.SafeLoader)
    assert [(p.line, p.col, p.code) for p in read_yaml(text, "c.yaml").problems] == [(p.line, p.col, p.code) for p in fast]


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        pytest.param(b"a: b\nc: \xff\n", "2:4: byte 0xff is not UTF-8: save the file as UTF-8", id="a byte that is not UTF-8"),
        pytest.param("ä: ü\r\nb: é".encode("latin-1"), "1:1: byte 0xe4 is not UTF-8: save the file as UTF-8", id="Latin-1"),
        pytest.param("ä: “\r\nb: ".encode() + b"\xe9", "2:4: byte 0xe9 is not UTF-8: save the file as UTF-8", id="a mix of both"),
        pytest.param("a: b".encode("utf-16"), "1:1: the file is UTF-16: save it as UTF-8", id="UTF-16 with its mark"),
        pytest.param("\ufeffa: b".encode("utf-16-be"), "1:1: the file is UTF-16: save it as UTF-8", id="UTF-16, other order"),
        pytest.param("a: b".encode("utf-32"), "1:1: the file is UTF-32: save it as UTF-8", id="UTF-32 with its mark"),
        pytest.param(
            "a: b".encode("utf-16-le"),
            "1:2: a NUL character (and more): the file is binary or UTF-16, save it as UTF-8",
            id="UTF-16 without a mark",
        ),
    ],
)
def test_refuses_other_encodings(data: bytes, wanted: str) -> None:
    assert [str(problem) for problem in read_yaml(data, "c.yaml").problems] == [f"c.yaml:{wanted}"]


DEEP = "lists and mappings are nested deeper than 32 levels: no field needs that"


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("- " * 30_000, "depth", id="thirty thousand lists on one line"),
        pytest.param("[" * 30_000, "depth", id="thirty thousand brackets"),
        pytest.param("{a: " * 30_000, "depth", id="thirty thousand braces"),
        pytest.param("\n".join(" " * n + "a:" for n in range(300)), "depth", id="a staircase of mappings"),
        pytest.param("? " * 5_000, "depth", id="keys within keys"),
        pytest.param("a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(50)), "anchor", id="billion laughs"),
        pytest.param("a: " + "x" * 20_001, "size", id="a text without end"),
        pytest.param('"' + "\\n" * 20_001 + '": b', "size", id="a key without end"),
        pytest.param("&" + "a" * 5_000 + " b", "anchor", id="an anchor without end"),
    ],
)
def test_hostile_files_end_in_one_kind_of_error(text: str, code: str, loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strictyaml, "LOADER", getattr(yaml, loader, yaml.SafeLoader))
    problems = read_yaml(text, "c.yaml").problems
    assert problems[0].code == code
    assert len(str(problems[0])) < 250


def test_the_depth_limit_is_exact() -> None:
    assert read_yaml("- " * 32 + "a", "c.yaml").problems == ()
    assert read_yaml("- " * 33 + "a", "c.yaml").problems == (Problem("c.yaml", 1, 65, "error", DEEP, "depth"),)


def test_numbers_of_any_size_stay_text() -> None:
    digits = "9" * 4301
    root = read_yaml(f"[{digits}, .nan, 1e999, 0x1F]", "c.yaml").root
    assert isinstance(root, List)
    assert [item.text for item in root.items if isinstance(item, Scalar)] == [digits, ".nan", "1e999", "0x1F"]


@pytest.mark.parametrize(
    ("text", "limits", "wanted"),
    [
        pytest.param("a: b", Limits(size=3), "1:1: 4 bytes is over the limit of 3 bytes: split the file into", id="bytes"),
        pytest.param("[a, b]", Limits(nodes=2), "1:5: more than 2 values: split the file into", id="values"),
        pytest.param("[*a, *b, *c]", Limits(problems=2), '1:6: the alias "*b" is not allowed', id="problems"),
    ],
)
def test_limits_end_the_reading(text: str, limits: Limits, wanted: str) -> None:
    root, problems = read_yaml(text, "c.yaml", limits)
    assert root is None
    assert str(problems[-1]).startswith(f"c.yaml:{wanted}")


def test_two_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    start = time.perf_counter()
    with pytest.raises(CorpusError) as error:
        read_file(path)
    assert str(error.value) == (
        f"{path}:1:1: 200,000,000 bytes is over the limit of 67,108,864 bytes: split the file into several corpora"
    )
    assert time.perf_counter() - start < 0.5


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs a file without end")
def test_a_file_without_end_is_read_up_to_the_limit() -> None:
    with pytest.raises(CorpusError, match="more than 1,000 bytes is over the limit"):
        read_file("/dev/zero", Limits(size=1_000))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        pytest.param("none.yaml", "No such file or directory", id="not there"),
        pytest.param(".", "Is a directory", id="a directory"),
        pytest.param("a\0b", "embedded null byte", id="not a path at all"),
    ],
)
def test_files_that_cannot_be_read(name: str, wanted: str, tmp_path: Path) -> None:
    with pytest.raises(CorpusError) as error:
        read_file(f"{tmp_path}/{name}")
    assert f"cannot be read ({wanted}): check the path and the permissions" in str(error.value)
    assert "\0" not in str(error.value)


def test_reads_a_file_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: \xff\r\n")
    assert read_file(tmp_path / "a.yaml") == b"a: \xff\r\n"


TREE = Map(
    {
        "a": strictyaml.Entry(Scalar("a", False, 1, 1), List((Scalar("ü", True, 2, 3), Scalar("no", False, 3, 3)), 2, 1)),
        "b": strictyaml.Entry(Scalar("b", False, 4, 1), Scalar("x\ny", True, 4, 5)),
    },
    1,
    1,
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('a:\n- "ü"\n- no\nb:  "x\\ny"\n', id="plain"),
        pytest.param('\ufeffa:\n- "ü"\n- no\nb:  "x\\ny"\n', id="with a UTF-8 mark"),
        pytest.param('a:\r\n- "ü"\r\n- no\r\nb:  "x\\ny"\r\n', id="with Windows line ends"),
        pytest.param('a:\r- "ü"\r- no\rb:  "x\\ny"\r', id="with old Mac line ends"),
        pytest.param("a:\n- 'ü'\n- no # yes\nb:  |-\n  x\n  y\n", id="with other quotes and a comment"),
    ],
)
def test_reads_texts_with_their_places(text: str) -> None:
    assert read_yaml(text.encode(), "c.yaml") == (TREE, ())
    assert read_yaml(text, "c.yaml") == (TREE, ())


def test_a_yaml_version_may_be_given() -> None:
    assert read_yaml("%YAML 1.2\n---\na: b\n...\n", "c.yaml").problems == ()


def test_what_is_broken_leaves_a_mark_and_the_rest_stays() -> None:
    root = read_yaml("a: *x\nb: c\n", "c.yaml").root
    assert isinstance(root, Map)
    assert [entry.value for entry in root.entries.values()] == [Broken(1, 4), Scalar("c", False, 2, 4)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *(
            pytest.param(text, "", id=f"{text} is text")
            for text in ("falsch", "2012-05", "1.2.3", "12:3x", "nein", "e3", "-", "5g")
        ),
        *(pytest.param(text, "nothing (null)", id=f"{text!r} is null") for text in ("", "~", "null", "NULL")),
        *(pytest.param(text, "true or false", id=f"{text} is a truth value") for text in ("no", "Yes", "ON", "off", "true", "n")),
        *(
            pytest.param(text, "a number", id=f"{text} is a number")
            for text in ("2012", "-1", "1_000", "1e3", "1.", ".5", "+.inf", ".NaN", "0x1f", "0b1", "0o7", "017")
        ),
        *(pytest.param(text, "a time", id=f"{text} is a time") for text in ("12:30", "1:20:30.5")),
        *(pytest.param(text, "a date", id=f"{text} is a date") for text in ("2012-05-01", "2012-5-1T10:00")),
    ],
)
def test_looks_like(text: str, wanted: str) -> None:
    assert looks_like(text) == wanted


def test_looks_take_linear_time() -> None:
    start = time.perf_counter()
    assert [looks_like("1" * 20_000 + tail) for tail in ("x", ".x", "ex", ":x")] == [""] * 4
    assert time.perf_counter() - start < 0.5


def test_quotes_are_safe_to_show() -> None:
    assert quote("\x1b[31m\u202ex" + "y" * 90) == '"\\x1b[31m\\u202e' + "x" + "y" * 52 + '…"'


@given(st.one_of(st.text(), st.binary(), st.text(alphabet="ab:-?[]{}&*!|>'\"%#,\n\t @`~\\0"), st.text("- a:\n[{")))
def test_any_input_gives_nodes_or_problems(data: str | bytes) -> None:
    root, problems = read_yaml(data, "c.yaml")
    assert root is not None or problems
    assert all(problem.line >= 1 and problem.col >= 1 and str(problem).isprintable() for problem in problems)
