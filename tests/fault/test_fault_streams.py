"""Streams, signals and poor surroundings of the commands that read much or write much; the lookup's are in `tests/cli`."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from faulty import corpus_file, lookup, run, shell, surroundings

from rumorcheck import Corpus
from rumorcheck.render.layout import NARROWEST, cells

KNOWN = "WhatsApp wird kostenpflichtig"


@pytest.fixture
def folder(tmp_path: Path, corpus: Corpus) -> Path:
    """A chat, a batch, its results, and the small corpus; the shipped corpus is compiled already."""
    corpus_file(tmp_path)
    stamps = (f"[16.09.25, 10:{n // 60:02}:{n % 60:02}] Anna: {KNOWN} Nr. {n}" for n in range(300))
    (tmp_path / "chat.txt").write_text("\n".join(stamps) + "\n", "utf-8")
    (tmp_path / "rows.txt").write_text(f"{KNOWN}\n" * 3000, "utf-8")
    (tmp_path / "few.txt").write_text(f"{KNOWN}\n", "utf-8")
    return tmp_path


def kept() -> dict[str, str]:
    """The cache of this run."""
    return {"RUMORCHECK_CACHE": os.environ["RUMORCHECK_CACHE"]}


@pytest.mark.parametrize(
    ("script", "status", "said"),
    [
        pytest.param("rumorcheck scan chat.txt | true; exit ${PIPESTATUS[0]}", 0, b"", id="the reader of a scan is gone"),
        pytest.param("rumorcheck scan --jsonl chat.txt | head -1 >/dev/null; exit ${PIPESTATUS[0]}", 0, b"", id="head of a scan's rows"),
        pytest.param("rumorcheck batch -q --workers 1 rows.txt | head -1 >/dev/null; exit ${PIPESTATUS[0]}", 0, b"", id="head of a batch"),
        pytest.param("rumorcheck scan chat.txt >/dev/full", 2, b"No space left", id="a full disk for a scan"),
        pytest.param("rumorcheck scan --csv chat.txt >/dev/full", 2, b"No space left", id="a full disk for a scan's rows"),
        pytest.param("rumorcheck batch --workers 1 few.txt >/dev/full", 2, b"No space left", id="a full disk for a batch"),
        pytest.param("rumorcheck batch --workers 1 few.txt -o out.jsonl && rumorcheck stats out.jsonl >/dev/full", 2, b"No space", id="a full disk for sums"),
        pytest.param("rumorcheck scan chat.txt >&-", 2, b"", id="a scan without stdout"),
        pytest.param("rumorcheck batch --workers 1 few.txt >&-", 2, b"", id="a batch without stdout"),
        pytest.param("rumorcheck scan - <&-", 2, b"", id="a scan without stdin"),
        pytest.param("rumorcheck batch - <&-", 2, b"", id="a batch without stdin"),
        pytest.param("rumorcheck scan chat.txt 2>&- | cat", 0, b"", id="a scan without stderr"),
        pytest.param("rumorcheck batch --workers 1 few.txt 2>&- | cat", 0, b"", id="a batch without stderr"),
        pytest.param("rumorcheck scan chat.txt 2>/dev/full | cat", 0, b"", id="a scan whose stderr is full"),
        pytest.param("rumorcheck batch --workers 1 few.txt 2>/dev/full | cat", 0, b"", id="a batch whose stderr is full"),
        pytest.param("ulimit -f 1; rumorcheck batch --workers 1 rows.txt -o out.jsonl", 2, b"", id="the disk fills under a batch"),
        pytest.param("ulimit -f 1; rumorcheck scan --html page.html chat.txt | cat", 2, b"", id="the disk fills under a page"),
    ],
)  # fmt: skip
def test_streams(folder: Path, script: str, status: int, said: bytes) -> None:
    done = shell(folder, script, env={**kept(), "LANG": "en_US.UTF-8"})
    assert b"Traceback" not in done.stderr and b"Exception ignored" not in done.stderr, done.stderr.decode()
    assert (done.returncode, said in done.stderr) == (status, True), done.stderr.decode()
    assert not list(folder.glob("*.tmp"))


READY = """\
import sys
import rumorcheck.cli.main as program
start = program._run
def ready(args):
    sys.stderr.write("ready\\n")
    sys.stderr.flush()
    return start(args)
program._run = ready
program.run()
"""
"""The program that says when it has begun: before that a signal is Python's own affair."""


@pytest.mark.parametrize("call", [("scan", "chat.txt"), ("batch", "--workers", "1", "rows.txt"), ("lookup",)], ids=" ".join)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_at_any_moment(folder: Path, call: tuple[str, ...], number: signal.Signals) -> None:
    """Ctrl-C ends with 130 and no traceback; a signal to end, by that signal; nothing half written stays."""
    words = lookup(folder) if call == ("lookup",) else call
    for wait in (0.0, 0.01, 0.03, 0.08, 0.2):
        command = [sys.executable, "-c", READY, *words]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=folder, env=surroundings(folder, kept()), stdout=pipe, stderr=pipe) as process:
            assert process.stderr is not None and process.stderr.readline() == b"ready\n"
            try:
                process.wait(wait)
            except subprocess.TimeoutExpired:
                process.send_signal(number)
            _, said = process.communicate(timeout=60)
        assert process.returncode in (0, 130 if number == signal.SIGINT else -number, -number), said.decode()
        assert b"Traceback" not in said and b"KeyboardInterrupt" not in said
        assert not [path for path in folder.glob("*") if path.suffix == ".tmp"]


UNHEARD = """\
import os, signal, time, weakref
import rumorcheck.cli.main as program
class Thing:
    pass
def start(args):
    thing = Thing()
    kept = weakref.ref(thing, lambda _: os.kill(os.getpid(), signal.SIGINT))
    del thing
    time.sleep(30)
    return 0
program._run = start
program.run()
"""
"""The program that gets Ctrl-C while the callback of a weak reference runs, where Python can raise nothing."""


def test_ctrl_c_where_python_can_raise_nothing_still_ends_the_program(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNHEARD], env=surroundings(tmp_path, kept()), capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp437"},
        {"COLUMNS": "1"},
        {"TERM": "dumb"},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "call", [("scan", "-v", "chat.txt"), ("scan", "--csv", "chat.txt"), ("batch", "--workers", "1", "few.txt")], ids=" ".join
)
def test_poor_surroundings(folder: Path, call: tuple[str, ...], env: dict[str, str]) -> None:
    call = tuple(str(folder / word) if word.endswith(".txt") else word for word in call)
    done = run(folder, *call, env={**kept(), **env})
    assert done.returncode == 0 and done.stdout and b"Traceback" not in done.stderr
    assert b"\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize("asked", [1, 2, 7, 19, 20, 21, 30, 39, 40, 60, 100])
def test_a_narrow_window_is_laid_out_for_twenty_columns(folder: Path, asked: int) -> None:
    """Below 20 columns words would be cut at every line's end: the window wraps our lines itself, and no word is lost.

    A link and a command stay whole at any width, to be copied.
    """
    env = {**kept(), "COLUMNS": str(asked)}
    done = run(folder, "--lang", "en", KNOWN, env=env)
    assert done.returncode == 0
    widest = max(cells(line) for line in done.stdout.decode().splitlines() if "://" not in line and "rumorcheck " not in line)
    assert widest <= max(asked, NARROWEST)
    if asked <= NARROWEST:
        assert done.stdout == run(folder, "--lang", "en", KNOWN, env={**kept(), "COLUMNS": str(NARROWEST)}).stdout
