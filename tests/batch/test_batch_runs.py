"""`rumorcheck batch` as a process of its own: formats, order, bad rows, refusals, pipes, faults."""

import csv
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from shlex import join
from time import sleep
from typing import Any
from zlib import crc32

import pytest
from small import DOGS, MESSAGES, WATER, batch, command, many, rows_of, write_jsonl

from rumorcheck.batch.run import message_hash
from rumorcheck.corpus.build import build_index
from rumorcheck.corpus.index import read_sections
from rumorcheck.corpus.layout import HEADER_SIZE, MAGIC


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_jsonl(tmp_path_factory.mktemp("source") / "in.jsonl", many(1500))


@pytest.fixture(scope="module")
def single(source: Path, small: Path) -> list[dict[str, Any]]:
    """What one process makes of it: what every other way must give, too."""
    out = source.parent / "single.jsonl"
    done = batch(source, "--id", "nr", "-o", out, "--corpus", small, "--workers", 1)
    assert (done.returncode, done.stdout) == (0, "")
    return rows_of(out)


def test_each_row_is_answered_in_its_place(single: list[dict[str, Any]]) -> None:
    rows = many(1500)
    assert [(row["line"], row["id"]) for row in single] == [(at, at - 1) for at in range(1, 1501)]
    assert [row["message_hash"] for row in single] == [message_hash(row["text"]) for row in rows]
    states = {
        MESSAGES.index(row["text"]): answer["state"] for row, answer in zip(rows, single, strict=True) if row["text"] in MESSAGES
    }
    assert (states[0], states[1], states[4]) == ("known", "nothing_known", "known")


@pytest.mark.parametrize("workers", [2, 5])
def test_the_order_does_not_depend_on_the_workers(
    workers: int, source: Path, small: Path, single: object, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    done = batch(source, "--id", "nr", "-o", out, "--corpus", small, "--workers", workers)
    assert done.returncode == 0 and rows_of(out) == single
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl"]


def test_identical_messages_are_looked_up_once(small: Path, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": MESSAGES[at % 3]} for at in range(3000)])
    done = batch(source, "-o", tmp_path / "out.jsonl", "--corpus", small, "--workers", 3)
    assert "3,000 rows checked, 3 distinct messages: 1,000 known" in done.stderr


def convert(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    """The same rows in another format."""
    if path.suffix == ".parquet":
        import pyarrow
        import pyarrow.parquet as parquet

        parquet.write_table(pyarrow.Table.from_pylist(list(rows)), path, row_group_size=300)
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        if path.suffix == ".csv":
            writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
        else:
            file.write("\0".join(row["text"] for row in rows))


def values(path: Path) -> list[tuple[Any, ...]]:
    """Hash, state and claim of each row of an output."""
    if path.suffix == ".parquet":
        import pyarrow.parquet as parquet

        return [(row["message_hash"], row["state"], row["claim_id"]) for row in parquet.read_table(path).to_pylist()]
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return [(row["message_hash"], row["state"], row["claim_id"]) for row in csv.DictReader(file)]
    return [(row["message_hash"], row["state"], row["matches"][0]["id"] if row["matches"] else "") for row in rows_of(path)]


@pytest.mark.parametrize("before", ["csv", "parquet", "nul"])
@pytest.mark.parametrize("after", ["jsonl", "csv", "parquet"])
def test_every_format_gives_the_same_rows(before: str, after: str, small: Path, single: Any, tmp_path: Path) -> None:
    source, out = tmp_path / f"in.{before}", tmp_path / f"out.{after}"
    convert(source, many(1500)[:400])
    done = batch(source, *(["--read-as", "nul"] if before == "nul" else []), "-o", out, "--corpus", small)
    assert done.returncode == 0, done.stderr
    wanted = [(row["message_hash"], row["state"], row["matches"][0]["id"] if row["matches"] else "") for row in single[:400]]
    assert values(out) == wanted


def test_standard_input_to_standard_output(small: Path) -> None:
    done = batch("-", "--corpus", small, stdin=f"{WATER}\nok\n".encode())
    assert [json.loads(line)["state"] for line in done.stdout.splitlines()] == ["known", "too_short"]
    assert done.returncode == 0


BAD = b'{"text": "ok"}\n{"text": 5}\nnot json\n{"text": "f\xfcr"}\n{"txt": "a"}\n{"text": "ok"}\n'


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("en", "4 rows could not be answered, set aside: "),
        ("de", "4 Zeilen nicht beantwortet, beiseitegelegt: "),
    ],
)
def test_bad_rows_go_to_a_side_file_and_the_run_goes_on(lang: str, says: str, small: Path, tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(BAD)
    done = batch(source, "-o", out, "--corpus", small, "--lang", lang)
    assert done.returncode == 2 and says in done.stderr
    assert [row["line"] for row in rows_of(out)] == [1, 6]
    aside = rows_of(tmp_path / "out.jsonl.bad.jsonl")
    assert [(row["line"], row["reason"]) for row in aside] == [
        (2, "not_text"),
        (3, "invalid_json"),
        (4, "invalid_utf8"),
        (5, "missing_field"),
    ]
    assert all(row["says"] for row in aside)


def test_a_side_file_of_an_earlier_run_does_not_outlive_it(small: Path, tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(BAD)
    batch(source, "-o", out, "--corpus", small)
    source.write_bytes(b'{"text": "ok"}\n')
    assert batch(source, "-o", out, "--corpus", small).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_bad_rows_of_a_stream_are_told_ten_by_ten(small: Path) -> None:
    done = batch("-", "--read-as", "jsonl", "--corpus", small, stdin=b"x\n" * 50)
    assert done.returncode == 2
    lines = done.stderr.splitlines()
    assert lines[:2] == ["line 1: not valid JSON", "line 2: not valid JSON"] and len(lines) == 13
    assert "50 rows could not be answered" in lines[-1]


def test_text_and_day_are_in_the_output_only_when_asked_for(small: Path, tmp_path: Path) -> None:
    source, out = write_jsonl(tmp_path / "in.jsonl", many(20)), tmp_path / "out.jsonl"
    batch(source, "-o", out, "--corpus", small)
    assert not {"message", "day", "id"} & set(rows_of(out)[0])
    batch(source, "-o", out, "--corpus", small, "--with-text", "--date", "when", "--id", "nr")
    first = rows_of(out)[0]
    assert (first["message"], first["day"], first["id"]) == (WATER, "2026-11-01", 0)


@pytest.mark.parametrize(
    ("args", "says"),
    [
        pytest.param([], "exactly one file", id="no file"),
        pytest.param(["a.jsonl", "b.jsonl"], "exactly one file", id="two files"),
        pytest.param(["missing.jsonl"], "There is no file “missing.jsonl”", id="a file that is not there"),
        pytest.param(["."], "What format is “.”?", id="a folder"),
        pytest.param([".", "--read-as", "lines"], "is a folder", id="a folder with a format"),
        pytest.param(["in.xlsx"], "What format is “in.xlsx”? Please say --read-as", id="an ending that tells nothing"),
        pytest.param(["in.jsonl", "-o", "out.doc"], "Please say --write-as", id="an output that tells nothing"),
        pytest.param(["in.jsonl", "--read-as", "xml"], "--read-as does not know “xml”", id="a format there is not"),
        pytest.param(["in.jsonl", "--workers", "0"], "--workers needs a whole number from 1 to 1024", id="no workers"),
        pytest.param(
            ["in.jsonl", "--workers", "9" * 30], "--workers needs a whole number from 1 to 1024", id="more workers than can be"
        ),
        pytest.param(["in.jsonl", "--workers", "many"], "--workers needs a whole number from 1 up", id="workers in words"),
        pytest.param(["in.jsonl", "--resume"], "--resume needs a file for the result", id="resuming a stream"),
        pytest.param(["-", "--resume", "-o", "out.jsonl"], "--resume needs a file for input", id="resuming from a stream"),
        pytest.param(["in.jsonl", "--write-as", "parquet"], "--write-as parquet needs a file", id="Parquet to a stream"),
        pytest.param(["in.jsonl", "-o", "in.jsonl"], "the same file", id="an output that is the input"),
        pytest.param(["in.csv"], "The input has no field “text”. There are: nr, body", id="a field that is not there"),
        pytest.param(["in.txt", "--id", "nr"], "--id does not go with the format lines", id="a field of plain lines"),
        pytest.param(
            ["in.jsonl", "-o", "no/such/folder.jsonl"],
            "Cannot write “no/such/folder.jsonl.part”",
            id="a folder that is not there",
        ),
        pytest.param(
            ["in.jsonl", "--dask", "tcp://127.0.0.1:1"], "No Dask scheduler answers", id="a scheduler that is not there"
        ),
        pytest.param(["in.jsonl", "--dask", "x", "--workers", "2"], "exclude each other", id="two ways at once"),
        pytest.param(["utf16.jsonl"], "is UTF-16", id="UTF-16"),
        pytest.param(["broken.parquet"], "The Parquet file cannot be read", id="a Parquet file that is none"),
        pytest.param(["in.jsonl", "--corpus", "missing.yaml"], "missing.yaml", id="a corpus that is not there"),
    ],
)
def test_what_cannot_work_is_told_in_a_line(args: list[str], says: str, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "ok"}\n')
    (tmp_path / "in.csv").write_text("nr,body\n1,ok\n")
    (tmp_path / "in.txt").write_text("ok\n")
    (tmp_path / "in.xlsx").write_text("ok\n")
    (tmp_path / "utf16.jsonl").write_bytes('{"text": "ok"}\n'.encode("utf-16"))
    (tmp_path / "broken.parquet").write_bytes(b"PAR1")
    before = sorted(path.name for path in tmp_path.iterdir())
    done = subprocess.run(
        command("batch", *args, "--lang", "en"), cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2 and says in done.stderr and done.stdout == ""
    assert done.stderr.count("\n") <= 2 and "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def shell(script: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False, timeout=60)


def test_a_reader_who_leaves_ends_it_quietly(source: Path, small: Path) -> None:
    call = join(command("batch", source, "--corpus", small, "--workers", 2, "--lang", "en"))
    done = shell(f"{call} | head -1; exit ${{PIPESTATUS[0]}}")
    assert done.stdout.count("\n") == 1 and done.stderr == "" and done.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("out", ["", "full"], ids=["standard output", "a device"])
def test_a_full_disk_is_told(out: str, source: Path, small: Path, tmp_path: Path) -> None:
    device = tmp_path / "full"
    device.symlink_to("/dev/full")  # a link, so that a fault of ours could replace the link and not the device
    call = command("batch", source, "--corpus", small, "--workers", 1, "--lang", "en", "--write-as", "jsonl")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*call, *(["-o", str(device)] if out else [])],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.returncode == 2 and "No space left" in done.stderr and "Traceback" not in done.stderr
    assert device.is_symlink() and Path("/dev/full").is_char_device()


def test_a_link_to_a_file_stays_a_link(source: Path, small: Path, tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_text("older\n")
    (tmp_path / "link.jsonl").symlink_to("real.jsonl")
    assert batch(source, "-o", tmp_path / "link.jsonl", "--corpus", small).returncode == 0
    assert (tmp_path / "link.jsonl").is_symlink() and len(rows_of(tmp_path / "real.jsonl")) == 1500


def test_without_a_cache_workers_get_the_index_handed(source: Path, small: Path, single: object, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = batch(source, "--id", "nr", "-o", out, "--corpus", small, "--workers", 2, RUMORCHECK_CACHE="/dev/null/none")
    assert done.returncode == 0 and rows_of(out) == single


def test_a_lookup_loads_nothing_of_it() -> None:
    probe = (
        "import sys; from rumorcheck.cli.main import main; main(['-q', 'ok']); "
        "sys.exit(any(name.startswith(('rumorcheck.batch', 'rumorcheck.render.words_batch', 'rich', 'pyarrow')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_a_killed_worker_is_told_and_nothing_is_lost(small: Path, tmp_path: Path) -> None:
    source, out = write_jsonl(tmp_path / "in.jsonl", many(4000)), tmp_path / "out.jsonl"
    call = command("batch", source, "-o", out, "--corpus", small, "--workers", 2, "--lang", "en", commit=0)
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True) as process:
        journal = tmp_path / "out.jsonl.part.journal"
        while process.poll() is None and not progressed(journal):
            sleep(0.01)
        killed = kill_a_worker(process.pid)
        _, said = process.communicate(timeout=60)
    assert killed and process.returncode == 2 and "--resume" in said
    assert batch(source, "-o", out, "--corpus", small, "--resume").returncode == 0
    assert [row["line"] for row in rows_of(out)] == list(range(1, 4001))


def progressed(journal: Path) -> bool:
    try:
        return bool(json.loads(journal.read_text())["progress"][2])
    except (OSError, ValueError):
        return False


def kill_a_worker(parent: int) -> bool:
    """Kill one worker process of `parent`."""
    import psutil

    workers = [child for child in psutil.Process(parent).children() if "spawn_main" in " ".join(child.cmdline())]
    for worker in workers[:1]:
        worker.kill()
    return bool(workers)


def test_dogs_are_told_in_german_fields(small: Path) -> None:
    done = batch("-", "--corpus", small, "--write-as", "csv", stdin=DOGS.encode())
    head, row = csv.reader(done.stdout.splitlines())
    assert dict(zip(head, row, strict=True))["claim_id"] == "dog-tax-forms"


# ---- rows that end in a crash


@pytest.fixture(scope="module")
def faulty(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index with a sound checksum whose first wording names a word there is none of: whoever speaks of water meets a crash."""
    source, concepts = str(small), str(Path(__file__).parents[2] / "data" / "concepts.yaml")
    data = memoryview(bytearray(build_index([source], concepts, "")))
    read_sections(data, verify=False)["wordings"][0] = 255  # of some fifty
    data[len(MAGIC) : HEADER_SIZE].cast("I")[2] = crc32(data[HEADER_SIZE:])
    place = tmp_path_factory.mktemp("faulty") / "faulty.index"
    place.write_bytes(data)
    return place


@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
@pytest.mark.parametrize("workers", [1, 2])
def test_a_row_on_which_the_matcher_crashes_is_set_aside(workers: int, kind: str, faulty: Path, tmp_path: Path) -> None:
    texts = ["ok", WATER, "Bis morgen!", WATER, "ja"]
    source, out = write_jsonl(tmp_path / "in.jsonl", [{"text": text} for text in texts]), tmp_path / f"out.{kind}"
    done = batch(source, "-o", out, "--corpus", faulty, "--workers", workers)
    side = rows_of(tmp_path / f"out.{kind}.bad.jsonl")
    assert (done.returncode, [(row["line"], row["reason"], row["field"]) for row in side]) == (
        2,
        [(2, "crashed", "IndexError"), (4, "crashed", "IndexError")],
    )
    assert "2 rows could not be answered, set aside: " in done.stderr and "Leitungswasser" not in done.stderr
    if kind == "jsonl":
        assert [(row["line"], row["state"]) for row in rows_of(out)] == [(1, "too_short"), (3, "nothing_known"), (5, "too_short")]


def test_a_run_that_goes_on_does_not_meet_that_row_again(faulty: Path, tmp_path: Path) -> None:
    source = write_jsonl(
        tmp_path / "in.jsonl", [{"text": text} for text in [WATER, *(f"Treffen um {at} Uhr" for at in range(900))]]
    )
    whole, part = tmp_path / "whole.jsonl", tmp_path / "part.jsonl"
    assert batch(source, "-o", whole, "--corpus", faulty, "--workers", 1).returncode == 2
    call = command("batch", source, "-o", part, "--corpus", faulty, "--workers", 1, "--lang", "en", commit=0.0)
    with subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        while not (tmp_path / "part.jsonl.part.journal").exists() and running.poll() is None:
            sleep(0.01)
        running.kill()
    done = batch(source, "-o", part, "--corpus", faulty, "--workers", 1, "--resume")
    assert (done.returncode, part.read_bytes()) == (2, whole.read_bytes())
    assert (tmp_path / "part.jsonl.bad.jsonl").read_bytes() == (tmp_path / "whole.jsonl.bad.jsonl").read_bytes()
