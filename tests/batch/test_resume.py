"""Resuming: killed at every step and at random moments, no row is lost and none is there twice; what changed meanwhile is refused."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small import batch, command, many, rows_of, write_jsonl

CRASH = str(Path(__file__).parent / "crash.py")
KILLS = 12
"""Random kills; raise it for a long test: RUMORCHECK_KILLS=500."""


def with_bad(count: int) -> list[dict[str, object]]:
    """Rows of which every fiftieth is none."""
    return [{"nr": row["nr"], "text": 5 if at % 50 == 7 else row["text"]} for at, row in enumerate(many(count))]


def test_killed_at_every_step_nothing_is_lost_or_doubled(small: Path, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", with_bad(80))
    call = [sys.executable, CRASH, str(source), str(tmp_path / "out.jsonl"), str(small)]
    done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == 0 and told["kills"] > 40


@pytest.mark.parametrize("workers", [1, 2], ids=["one process", "two workers"])
def test_killed_at_random_moments_nothing_is_lost_or_doubled(workers: int, small: Path, tmp_path: Path) -> None:
    source, out = write_jsonl(tmp_path / "in.jsonl", with_bad(3000)), tmp_path / "out.jsonl"
    args = (source, "--id", "nr", "--corpus", small, "--workers", workers, "--lang", "en", "-o")
    assert batch(*args, tmp_path / "whole.jsonl").returncode == 2
    draw = random.Random(workers)  # noqa: S311  # a seeded draw is no secret
    kills, goal = 0, int(os.environ.get("RUMORCHECK_KILLS", KILLS)) // 2
    journal = tmp_path / "out.jsonl.part.journal"
    while kills < goal:
        call = command("batch", *args, out, *(["--resume"] if journal.exists() else []), commit=0)
        with subprocess.Popen(call, stderr=subprocess.DEVNULL) as process:
            time.sleep(draw.uniform(0.1, 1.5))
            process.send_signal(signal.SIGKILL)
        kills += process.returncode == -signal.SIGKILL
        if process.returncode == 2:  # it came to the end before the signal did
            assert rows_of(out) == rows_of(tmp_path / "whole.jsonl")
    assert batch(*args, out, "--resume").returncode == 2
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert Path(f"{out}.bad.jsonl").read_bytes() == (tmp_path / "whole.jsonl.bad.jsonl").read_bytes()


def started(tmp_path: Path, small: Path, *extra: object, workers: int = 1) -> "subprocess.Popen[bytes]":
    """A run that has committed some rows and goes on."""
    call = command(
        "batch", tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl", "--corpus", small, "--workers", workers, *extra, commit=0
    )
    process = subprocess.Popen([*call, "--lang", "en"], stderr=subprocess.PIPE, start_new_session=True)
    journal = tmp_path / "out.jsonl.part.journal"
    while process.poll() is None and not (journal.exists() and json.loads(journal.read_text())["progress"][2]):
        time.sleep(0.01)
    return process


@pytest.mark.parametrize("workers", [1, 2])
def test_ctrl_c_ends_quietly_and_leaves_a_state_to_go_on_from(workers: int, small: Path, tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", many(20_000))
    with started(tmp_path, small, workers=workers) as process:
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to the whole group
        said = process.communicate(timeout=30)[1].decode()
    assert process.returncode == 130
    assert said.startswith("Stopped after ") and said.count("\n") == 1 and "--resume" in said
    progress = json.loads((tmp_path / "out.jsonl.part.journal").read_text())["progress"]
    lines = (tmp_path / "out.jsonl.part").read_bytes().count(b"\n")
    assert 0 < progress[2] == lines < 20_000


@pytest.fixture
def cut_off(small: Path, tmp_path: Path) -> Path:
    """A folder with a run that was killed."""
    write_jsonl(tmp_path / "in.jsonl", many(20_000))
    with started(tmp_path, small) as process:
        process.kill()
    return tmp_path


@pytest.mark.parametrize(
    ("change", "extra", "says"),
    [
        pytest.param("one byte", ["--resume"], "The input is not the one", id="one byte of the input is another"),
        pytest.param("more", ["--resume"], "The input is not the one", id="the input has grown"),
        pytest.param("corpus", ["--resume"], "The corpus is not the one", id="the corpus was edited"),
        pytest.param("", ["--resume", "--with-text"], "began with other options", id="other options are given"),
        pytest.param("", [], "unfinished run", id="nobody said to resume"),
        pytest.param("journal", ["--resume"], "is damaged", id="the journal is damaged"),
        pytest.param("shorter", ["--resume"], "does not fit", id="rows are missing"),
    ],
)
def test_what_does_not_go_together_is_refused_and_kept(
    change: str, extra: list[str], says: str, small: Path, cut_off: Path
) -> None:
    source, part, journal = cut_off / "in.jsonl", cut_off / "out.jsonl.part", cut_off / "out.jsonl.part.journal"
    corpus = cut_off / "own.yaml" if change == "corpus" else small
    if change == "one byte":
        source.write_bytes(source.read_bytes()[:-5] + b"x" + source.read_bytes()[-4:])
    elif change == "more":
        source.write_bytes(source.read_bytes() + b'{"text": "ok"}\n')
    elif change == "corpus":
        corpus.write_text(small.read_text("utf-8").replace("verdoppelt", "verdreifacht"), "utf-8")
    elif change == "journal":
        journal.write_text("{")
    elif change == "shorter":
        part.write_bytes(b"")
    before = part.read_bytes(), journal.read_bytes()
    done = batch(source, "-o", cut_off / "out.jsonl", "--corpus", corpus, "--workers", 1, *extra)
    assert done.returncode == 2 and says in done.stderr and "Traceback" not in done.stderr
    assert (part.read_bytes(), journal.read_bytes()) == before


def test_two_runs_do_not_write_one_output(small: Path, tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", many(20_000))
    with started(tmp_path, small) as process:
        done = batch(tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl", "--corpus", small, "--workers", 1, "--resume")
        assert process.poll() is None
        process.kill()
    assert done.returncode == 2 and "Another run is writing" in done.stderr


def test_an_older_output_stays_until_the_new_one_is_whole(small: Path, tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", many(20_000))
    (tmp_path / "out.jsonl").write_text("older\n")
    with started(tmp_path, small) as process:
        process.kill()
    assert (tmp_path / "out.jsonl").read_text() == "older\n"


def test_a_killed_parent_leaves_no_worker_behind(small: Path, tmp_path: Path) -> None:
    import psutil

    write_jsonl(tmp_path / "in.jsonl", many(20_000))
    with started(tmp_path, small, workers=2) as process:
        workers = psutil.Process(process.pid).children(recursive=True)
        process.kill()
    gone, alive = psutil.wait_procs(workers, timeout=10)
    assert len(gone) >= 2 and not alive
