"""Rows as they are written: valid JSON, harmless cells, no word of the message unless asked for."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from small import DOGS, MESSAGES, WATER

from rumorcheck.batch.forms import ROWS, Head, defused, first_line
from rumorcheck.batch.nouns import Fragment, Job, ResultFormat, Row
from rumorcheck.batch.partition import check_partition
from rumorcheck.batch.run import message_hash
from rumorcheck.batch.share import Shared
from rumorcheck.batch.sketch import SHARED, sketch, values_of
from rumorcheck.errors import IndexFault

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "lookup.schema.json").read_text("utf-8"))


def line_of(kind: ResultFormat, message: str, shared: Shared, *, with_text: bool = False, own: str | int | None = 1) -> str:
    form, write = ROWS[kind]
    fragment: Fragment = check_partition([message], Job(shared.digest, form=form, lang="de", with_text=with_text))[0]
    head = Head(has_id=True, has_day=True, with_text=with_text)
    return write(Row(3, message, own, "2026-11-29"), message_hash(message), fragment, head)


@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("with_text", [False, True], ids=["without text", "with text"])
def test_json_rows_hold_the_schema_of_a_lookup(message: str, with_text: bool, shared: Shared) -> None:
    line = line_of("jsonl", message, shared, with_text=with_text)
    row = json.loads(line)
    Draft202012Validator(SCHEMA).validate(row)
    assert line.endswith("}\n") and line.count("\n") == 1
    assert (row["line"], row["id"], row["day"], row["message_hash"]) == (3, 1, "2026-11-29", message_hash(message))
    assert row.get("message") == (message if with_text else None)


@given(message=st.text(), own=st.one_of(st.text(), st.integers(), st.none()))
def test_any_text_gives_valid_json_of_one_harmless_line(message: str, own: str | int | None, shared: Shared) -> None:
    line = line_of("jsonl", message, shared, with_text=True, own=own)
    row = json.loads(line, parse_constant=pytest.fail)
    assert row["message"] == message and row["id"] == own
    assert "\n" not in line[:-1] and "\x1b" not in line and "\u202e" not in line


@given(message=st.text(), own=st.text())
def test_any_text_gives_cells_that_are_read_back_as_one_record(message: str, own: str, shared: Shared) -> None:
    head = Head(has_id=True, has_day=True, with_text=True)
    record = line_of("csv", message, shared, with_text=True, own=own)
    names, cells = csv.reader(StringIO(first_line("csv", head) + record, newline=""))
    assert len(names) == len(cells)
    assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@")) and not is_number(cell)]
    assert "\x1b" not in record and "\u202e" not in record


def is_number(cell: str) -> bool:
    return cell.lstrip("+-").replace(",", ".").replace(".", "", 1).isdecimal()


@pytest.mark.parametrize("formula", ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", " =1", "\u200b=1", "=cmd|' /C calc'!A0"])
def test_a_formula_becomes_text(formula: str) -> None:
    assert defused(formula).startswith("'")


@pytest.mark.parametrize("kind", list(ROWS))
@pytest.mark.parametrize("message", [WATER, DOGS, MESSAGES[2]], ids=["known", "another", "denied"])
def test_no_words_of_the_message_leave_unless_asked_for(kind: ResultFormat, message: str, shared: Shared) -> None:
    secret = message.replace("Stadt", "Quasselstadt").replace("Januar", "Zwiebelmonat")
    assert "Quassel" not in line_of(kind, secret, shared) and "Zwiebel" not in line_of(kind, secret, shared)
    shown = line_of(kind, secret, shared, with_text=True)
    assert "Quassel" in shown or "Zwiebel" in shown


def test_the_hash_is_that_of_sha256sum() -> None:
    assert message_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert len(message_hash("\ud83d")) == 64  # half a surrogate pair has no UTF-8, and still a hash


def test_a_partition_of_another_index_is_refused(shared: Shared, tmp_path: Path) -> None:
    other = tmp_path / "other.index"
    other.write_bytes(bytes(shared.data))
    with pytest.raises(IndexFault, match="not the one"):
        check_partition(["a"], Job("0" * 64, str(other)))
    with pytest.raises(IndexFault, match="not handed"):
        check_partition(["a"], Job("1" * 64))
    with pytest.raises(IndexFault, match="cannot be opened"):
        check_partition(["a"], Job("2" * 64, str(tmp_path / "missing")))


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        pytest.param(MESSAGES[1], "ok", False, id="another message"),
        pytest.param(MESSAGES[1], WATER, False, id="another of the same length"),
        pytest.param(MESSAGES[1], MESSAGES[1].upper() + "!!", True, id="shouted"),
        pytest.param(
            WATER + " Bitte an alle weiterleiten", "Hallo ihr! " + WATER + " Bitte an alle weiterleiten", True, id="greeted"
        ),
    ],
)
def test_near_copies_share_their_sketch(one: str, other: str, near: bool) -> None:
    shared = set(values_of(sketch(one))) & set(values_of(sketch(other)))
    assert (len(shared) >= SHARED) == near
