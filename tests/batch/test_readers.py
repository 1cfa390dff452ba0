"""The readers: what is a row, what is set aside and why, and that every position is one to go on from."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rumorcheck.batch.nouns import Bad, Fields, Reason, Row, SourceFormat
from rumorcheck.batch.readers import READERS, Read, Source, guess_format
from rumorcheck.batch.records import LIMIT, split_records
from rumorcheck.errors import InputError

PLAIN = Fields()
ID = Fields("text", "id")


def read(kind: SourceFormat, data: bytes, fields: Fields = PLAIN, line: int = 0, offset: int = 0) -> list[Read]:
    return list(READERS[kind](Source(BytesIO(data), fields, line, offset)))


NEXT = {"jsonl": b'\n{"text": "next"}\n', "lines": b"\nnext\n", "nul": b"\0next\0", "csv": b"\nnext,next\n"}


@pytest.mark.parametrize(
    ("kind", "data", "reason", "field"),
    [
        pytest.param("jsonl", b'{"text": "a"', "invalid_json", "", id="an object that is not closed"),
        pytest.param("jsonl", b"[" * 100_000, "invalid_json", "", id="brackets without end"),
        pytest.param("jsonl", b'{"text": ' + b"9" * 5000 + b"}", "invalid_json", "", id="an integer of 5,000 digits"),
        pytest.param("jsonl", b'{"text": "a", "n": NaN}', "invalid_json", "", id="NaN, which is no JSON"),
        pytest.param("jsonl", b'["text"]', "not_an_object", "", id="a list"),
        pytest.param("jsonl", b'"text"', "not_an_object", "", id="a bare text"),
        pytest.param("jsonl", b'{"txt": "a"}', "missing_field", "text", id="an object without the field"),
        pytest.param("jsonl", b'{"text": null}', "not_text", "text", id="null"),
        pytest.param("jsonl", b'{"text": 5}', "not_text", "text", id="a number"),
        pytest.param("jsonl", b'{"text": "f\xfcr"}', "invalid_utf8", "", id="a byte that is not UTF-8"),
        pytest.param("lines", b"f\xfcr", "invalid_utf8", "", id="a line that is not UTF-8"),
        pytest.param("nul", b"f\xfcr", "invalid_utf8", "", id="a record that is not UTF-8"),
        pytest.param("csv", b"id,text\n5,f\xfcr", "invalid_utf8", "", id="a cell that is not UTF-8"),
        pytest.param("csv", b"id,text\n5", "missing_field", "text", id="a short record"),
        pytest.param("csv", b'id,text\n5,"a"b', "invalid_csv", "", id="a quote in the middle of a cell"),
        pytest.param("lines", b"a" * (LIMIT + 1), "too_long", "", id="a line of more than eight megabytes"),
        pytest.param("csv", b"id,text\n5," + b"a" * (LIMIT + 1), "too_long", "", id="a cell of more than eight megabytes"),
    ],
)
def test_what_is_set_aside(kind: SourceFormat, data: bytes, reason: Reason, field: str) -> None:
    (bad, *_), (after, *_) = read(kind, data + NEXT[kind])
    line = 2 if kind == "csv" else 1
    assert bad == Bad(line, reason, field)
    assert isinstance(after, Row) and (after.line, after.message) == (line + 1, "next")


@pytest.mark.parametrize(
    ("kind", "data", "rows"),
    [
        pytest.param("lines", b"a\r\n\nb", [(1, "a"), (2, ""), (3, "b")], id="lines keep the empty one, and Windows' ends go"),
        pytest.param("lines", b"\xef\xbb\xbfa\n", [(1, "a")], id="a byte order mark is no part of the first line"),
        pytest.param("lines", b"", [], id="an empty file has no rows"),
        pytest.param("nul", b"a\nb\0c", [(1, "a\nb"), (2, "c")], id="a record between NULs may have lines"),
        pytest.param("jsonl", b'{"text":"a"}\n\n \n{"text":"b"}', [(1, "a"), (4, "b")], id="blank lines are passed over"),
        pytest.param("jsonl", b'{"text": "\\ud83d"}', [(1, "\ud83d")], id="half of a surrogate pair is text"),
        pytest.param("csv", b'text,x\n"a\nb",1\nc,2\n', [(2, "a\nb"), (4, "c")], id="a cell of two lines"),
        pytest.param("csv", b"x;text\r\n1;a\r\n", [(2, "a")], id="semicolons"),
        pytest.param("csv", b"x\ttext\n1\ta\n", [(2, "a")], id="tabs"),
        pytest.param("csv", b"\xef\xbb\xbftext\na\n\nb\n", [(2, "a"), (4, "b")], id="a byte order mark and a blank line"),
        pytest.param("csv", b"text\na,b,c\n", [(2, "a")], id="more cells than the head has"),
    ],
)
def test_what_is_a_row(kind: SourceFormat, data: bytes, rows: list[tuple[int, str]]) -> None:
    assert [row[:2] for row, *_ in read(kind, data)] == rows


@pytest.mark.parametrize(
    ("value", "kept"),
    [("7", 7), ('"x-7"', "x-7"), ("null", None), ("true", "true"), ("1e999", "Infinity"), ('{"a": 1}', '{"a": 1}')],
)
def test_ids_are_passed_on_as_numbers_or_text(value: str, kept: object) -> None:
    [(row, *_)] = read("jsonl", f'{{"text": "a", "id": {value}}}'.encode(), ID)
    assert isinstance(row, Row) and row.id == kept


def test_a_head_without_the_field_is_told_with_what_there_is() -> None:
    with pytest.raises(InputError, match=r"no field “body”\. There are: id, text"):
        read("csv", b"id,text\n1,a\n", Fields("body"))


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"a\rb\rc\n", id="carriage returns"),
        pytest.param(b"x" * (LIMIT + 1) + b"\n", id="longer than a record may be"),
        pytest.param(b"\0\n", id="a NUL"),
    ],
)
def test_a_head_that_is_no_csv_is_told_in_a_line(head: bytes) -> None:
    with pytest.raises(InputError, match=r"no field “text”"):
        read("csv", head + b"1\n")


def test_an_open_quote_swallows_no_more_than_the_limit() -> None:
    data = b'text\nfirst\n"open\n' + b"lost\n" * 2_000_000 + b"last\n"
    rows = [row for row, *_ in read("csv", data)]
    assert isinstance(rows[0], Row) and rows[0].message == "first"
    assert rows[1] == Bad(3, "invalid_csv")
    assert isinstance(rows[-1], Row) and rows[-1].message == "last"


TEXTS = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\0\ufeff"), max_size=20), max_size=12)


def encoded(kind: SourceFormat, texts: list[str]) -> bytes:
    if kind == "jsonl":
        return b"".join(json.dumps({"text": text}).encode() + b"\n" for text in texts)
    if kind == "nul":
        return b"".join(text.encode() + b"\0" for text in texts)
    if kind == "lines":
        return b"".join(text.replace("\n", " ").encode() + b"\n" for text in texts)
    return b"text,x\n" + b"".join('"{}",1\n'.format(text.replace('"', '""')).encode() for text in texts)


@pytest.mark.parametrize("kind", ["jsonl", "nul", "lines", "csv"])
@given(texts=TEXTS)
def test_reading_goes_on_from_every_position(kind: SourceFormat, texts: list[str]) -> None:
    data = encoded(kind, texts)
    whole = read(kind, data)
    assert len(whole) == len(texts) and all(isinstance(row, Row) for row, *_ in whole)
    for behind, (_, line, offset) in enumerate(whole, 1):
        assert read(kind, data, PLAIN, line, offset) == whole[behind:]


@pytest.mark.parametrize("kind", ["jsonl", "nul", "lines", "csv"])
@given(data=st.binary(max_size=200))
def test_any_bytes_are_rows_or_set_aside(kind: SourceFormat, data: bytes) -> None:
    rows = read(kind, b"text\n" + data if kind == "csv" else data)
    assert [row.line for row, *_ in rows] == sorted({row.line for row, *_ in rows})


@given(pieces=st.lists(st.binary(max_size=9), max_size=9))
def test_records_do_not_depend_on_the_blocks_they_come_in(pieces: list[bytes]) -> None:
    class Slow(BytesIO):
        def read1(self, size: int | None = -1, /) -> bytes:
            return super().read1(3)

    data = b"\n".join(pieces)
    assert list(split_records(Slow(data), b"\n")) == list(split_records(BytesIO(data), b"\n"))


def test_parquet_goes_on_from_every_row(tmp_path: Path) -> None:
    import pyarrow
    import pyarrow.parquet as parquet

    path = tmp_path / "in.parquet"
    table = pyarrow.table({"text": ["a", None, "c", "d", "e"], "id": [1, 2, 3, 4, 5], "big": ["x"] * 5})
    parquet.write_table(table, path, row_group_size=2)
    with path.open("rb") as file:
        whole = list(READERS["parquet"](Source(file, ID)))
    assert [row for row, *_ in whole][:3] == [Row(1, "a", 1), Bad(2, "not_text", "text"), Row(3, "c", 3)]
    for behind in range(6):
        with path.open("rb") as file:
            assert list(READERS["parquet"](Source(file, ID, behind, behind))) == whole[behind:]


def test_a_file_that_is_no_parquet_is_told_in_a_line() -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read("parquet", b"PAR1 this is not")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.JSONL", "jsonl"), ("a.csv", "csv"), ("a.txt", "lines"), ("a.parquet", "parquet"), ("a.xlsx", None), ("a", None)],
)
def test_names_tell_the_format(name: str, kind: SourceFormat | None) -> None:
    assert guess_format(name) == kind
