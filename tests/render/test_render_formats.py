"""JSON, plain lines, replies and entries; and hostile text through every one of the renderers."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import CLAIMS, GALLERY, MAMA, PAID, RECALL, VIDEO, known, match, outcome

from rumorcheck.models import Change, Claim, Outcome, Point, Source, Span, Variant
from rumorcheck.render import RENDERERS, View
from rumorcheck.render.entries import render_entry, render_list
from rumorcheck.render.json import dump, indented
from rumorcheck.render.plain import COLUMNS, ENTRY_COLUMNS, render_entries
from rumorcheck.render.reply import reply_to
from rumorcheck.render.safe import is_hidden

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "lookup.schema.json").read_text(encoding="utf-8"))
SGR = re.compile(r"\x1b\[[0-9;]*m")
HOSTILE = {
    "escape codes": "\x1b[2J\x1b]52;c;aGk=\x07 x \x9b31m",
    "bidi and zero width": "abc\u202ecba\u200b\ufeff\U000e0041",
    "markup": "[red]x[/b] <script>alert(1)</script> :smile: {0} {lang} %s",
    "zalgo": "Z" + "\u0301\u0489" * 50,
    "lone surrogates": "a\ud800b\udcffc",
    "NUL, tabs and newlines": "a\x00b\tc\nd\r\ne\x0bf\x85g\u2028h\\",
    "a wall of wide characters": "你好😱" * 200,
    "nothing": "",
}


def told(found: Outcome, name: str = "json", **view: Any) -> Any:
    return json.loads(RENDERERS[name](found, View()._replace(**view)))


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("name", GALLERY)
def test_json_keeps_to_its_schema(name: str, verbose: bool) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(told(GALLERY[name], verbose=verbose))


def test_the_schema_is_a_schema_and_knows_every_field() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    shown = told(GALLERY["a similar claim"], verbose=True)
    assert set(shown) == set(SCHEMA["properties"])
    assert set(shown["matches"][0]) == set(SCHEMA["$defs"]["match"]["properties"])


def test_the_schema_refuses_a_wrong_answer() -> None:
    wrong = told(known()) | {"state": "nothing_known"}
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(wrong)


def test_json_of_a_match() -> None:
    shown = told(GALLERY["a similar claim"])["matches"][0]
    assert shown["id"] == "supermarkt-gutschein"
    assert shown["state"] == "similar" and shown["span"] == [0, 26] and shown["matched_text"] == "Rewe verschenkt Gutscheine"
    assert shown["changes"][0] == {"kind": "brand", "stored": "Lidl", "message": "Rewe"}
    assert shown["variant"]["lang"] == "de" and "features" not in shown


def test_jsonl_is_the_same_on_one_line() -> None:
    text = RENDERERS["jsonl"](GALLERY["two claims in one message"], View())
    assert text.count("\n") == 1 and text.endswith("\n")
    assert json.loads(text) == told(GALLERY["two claims in one message"])


def test_claims_are_told_in_the_language_asked_for() -> None:
    assert told(known(), lang="en")["matches"][0]["claim"] == "WhatsApp will start charging"


def test_json_keeps_letters_where_it_can() -> None:
    found = known(message="für 😱")
    assert "für 😱" in RENDERERS["json"](found, View())
    assert RENDERERS["json"](found, View(encoding="latin-1")).isascii()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_json_loses_nothing_and_hides_nothing(text: str) -> None:
    shown = RENDERERS["jsonl"](known(message=text), View())
    assert json.loads(shown)["matches"][0]["matched_text"] == text
    assert not [char for char in shown[:-1] if is_hidden(char)]


@given(st.text())
def test_json_of_any_message_reads_back(text: str) -> None:
    assert told(known(message=text))["matches"][0]["matched_text"] == text


@pytest.mark.parametrize(
    ("value", "error"),
    [
        pytest.param({"score": float("nan")}, ValueError, id="no number"),
        pytest.param({"score": float("inf")}, ValueError, id="no finite one"),
        pytest.param({"words": {"a set"}}, TypeError, id="nothing that JSON has"),
        pytest.param({"raw": b"bytes"}, TypeError, id="bytes, which have no letters"),
    ],
)
def test_what_json_does_not_have_is_not_written(value: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        dump(value, View(), indent=2)


NOT_NESTED = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
JSON_VALUES = st.recursive(NOT_NESTED, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12)


@given(JSON_VALUES, st.booleans())
def test_indented_json_is_that_of_the_library(value: object, plain: bool) -> None:
    assert indented(value, "  ", "\n", plain=plain) == json.dumps(value, indent=2, ensure_ascii=plain)


def test_plain_lines_have_their_columns() -> None:
    lines = RENDERERS["plain"](GALLERY["two claims in one message"], View()).splitlines()
    rows = [dict(zip(COLUMNS, line.split("\t"), strict=True)) for line in lines]
    assert [(row["state"], row["verdict"], row["id"]) for row in rows] == [
        ("known", "misleading", "whatsapp-paid"),
        ("known", "false", "hallo-mama"),
    ]
    assert (rows[1]["start"], rows[1]["end"], rows[1]["matched_text"]) == ("35", "66", "Mama, das ist meine neue Nummer")


@pytest.mark.parametrize("name", ["nothing known", "too short"])
def test_plain_has_a_line_for_no_match(name: str) -> None:
    state = GALLERY[name].state
    row = dict(zip(COLUMNS, RENDERERS["plain"](GALLERY[name], View()).rstrip("\n").split("\t"), strict=True))
    assert {column: value for column, value in row.items() if value} == {
        "state": state,
        "corpus": "rumorcheck",
        "corpus_date": "2026-11-20",
    }


def test_plain_escapes_what_would_break_a_line() -> None:
    line = RENDERERS["plain"](known(message="a\tb\nc\\d\re"), View())
    assert line.endswith("\ta\\tb\\nc\\\\d\\re\t2026-11-20\n")


def test_plain_entries() -> None:
    rows = [line.split("\t") for line in render_entries(CLAIMS, View("en")).splitlines()]
    assert rows[0] == ["hallo-mama", "false", "scam", "money", "2026-11-01", MAMA.told("en").claim]
    assert {len(row) for row in rows} == {len(ENTRY_COLUMNS)}


def test_a_reply_is_ready_to_paste() -> None:
    assert RENDERERS["reply"](GALLERY["a claim inside a family message"], View(colour=True)) == (
        "Hallo, dazu: Ein solches Video gibt es nicht.\nMehr dazu: https://www.mimikama.org/martinelli/\n"
    )


def test_a_reply_to_a_group_in_english() -> None:
    assert reply_to(VIDEO, View("en"), group=True).startswith("An alle: There is no such video.\nMore on this: https://")


def test_a_reply_with_a_link_of_its_own_gets_no_second_one() -> None:
    reply = VIDEO.texts["de"].reply._replace(private="Siehe https://example.org/x")
    assert (
        reply_to(VIDEO._replace(texts={"de": VIDEO.texts["de"]._replace(reply=reply)}), View()) == "Siehe https://example.org/x\n"
    )


@pytest.mark.parametrize(
    "name", ["a denial", "a similar claim", "nothing known", "too short", "a true claim past its review date"]
)
def test_there_is_no_reply_where_there_is_no_rumor(name: str) -> None:
    assert RENDERERS["reply"](GALLERY[name], View()) == ""


def test_two_replies_stand_apart() -> None:
    assert RENDERERS["reply"](GALLERY["two claims in one message"], View()).count("\n\n") == 1


def test_an_entry_in_full() -> None:
    shown = render_entry(PAID, View(today="2026-11-23"))
    for part in (
        "IRREFÜHREND   WhatsApp wird kostenpflichtig",
        "Die Nachricht mischt zwei Dinge.",
        "CORRECTIV (15.01.2024, „Falsch“)".replace(", „Falsch“", ""),
        "de: „WhatsApp wird kostenpflichtig“",
        "rumorcheck show whatsapp-paid",
        "seit 2017, 2020, 2024",
        "Gerücht",
    ):
        assert part in shown
    assert "„Falsch“" in render_entry(VIDEO, View())


def test_a_true_entry_is_a_report() -> None:
    shown = render_entry(RECALL._replace(kind="rumor"), View())
    assert "Meldung" in shown and "Gerücht" not in shown and "rumorcheck reply" not in shown


def test_a_list_of_entries() -> None:
    lines = render_list(CLAIMS, View("en", 100)).splitlines()
    assert len(lines) == len(CLAIMS)
    assert lines[1].startswith("FALSE ") and lines[1].endswith(" [martinelli-video]")


def poisoned(text: str) -> tuple[Claim, Outcome]:
    """An entry and an outcome with `text` wherever data can stand."""
    told = VIDEO.texts["de"]
    told = told._replace(
        claim=text,
        headline=text,
        explanation=text,
        advice=text,
        points=(Point(text, True), Point(text, False)),
        reply=(type(told.reply)(text, text)),
    )
    claim = VIDEO._replace(
        id=text,
        texts={"de": told, "en": told},
        sources=(Source("press", text, text, text, text, text, text),) * 3,
        variants=(Variant(text, text),),
        corpus=text,
        reviewed=text,
        recheck_by=text,
        first_seen=text,
    )
    fields: dict[str, Any] = {
        "changes": (Change("brand", text, text),),
        "features": {text: 0.5},
        "reasons": (text,),
        "variant": Variant(text, text),
    }
    states = ("known", "denial", "similar")
    found = outcome(
        "known", text, *(match(claim, text, state=state, **fields) for state in states), traits=(text,), hidden=(text,)
    )
    info = found.corpus._replace(name=text, date=text, version=text)
    return claim, found._replace(corpus=info, rest=(Span(0, len(text)),))


def leaks(shown: str) -> list[str]:
    return [char for char in SGR.sub("", shown) if char != "\n" and is_hidden(char)]


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_reaches_no_terminal(text: str, lang: str) -> None:
    claim, found = poisoned(text)
    for width in (40, 80):
        for encoding in ("utf-8", "ascii"):
            view = View("de" if lang == "de" else "en", width, True, encoding, True, "2026-11-23", text)
            shown = [render(found, view) for render in RENDERERS.values()]
            shown += [render(found._replace(matches=(), state="nothing_known"), view) for render in RENDERERS.values()]
            shown += [render_entry(claim, view), render_list([claim], view), render_entries([claim], view), reply_to(claim, view)]
            assert not [leak for one in shown for leak in leaks(one.replace("\t", " "))]
            assert all(one.encode(encoding) is not None for one in shown)


@given(st.text())
def test_any_text_reaches_no_terminal(text: str) -> None:
    claim, found = poisoned(text)
    view = View(colour=True, verbose=True, today="2026-11-23")
    for shown in (*(render(found, view) for render in RENDERERS.values()), render_entry(claim, view)):
        assert not leaks(shown.replace("\t", " "))
        shown.encode()
