"""Privacy: after every kind of run, the message is in no file, log or traceback. Writes into the folder it is given."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from attacks import KNOWN
from counted import Count
from parts_terminal import environment

CANARY = "kanarienzwitscher"
"""A word that no corpus knows."""
MESSAGE = f"{KNOWN}, sagt {CANARY}"

CALLS: tuple[tuple[str, ...], ...] = (
    (MESSAGE,), ("-q", MESSAGE), ("--json", MESSAGE), ("-v", "--color", "always", MESSAGE), (f"Gestern war {CANARY} bei uns im Garten",),
    ("--corpus", "small.yaml", MESSAGE), ("--corpus", "broken.yaml", MESSAGE), ("-f", "message.txt"), ("scan", "chat.txt"),
    ("scan", "--anonymous", "--html", "page.html", "chat.txt"), ("batch", "--workers", "2", "rows.jsonl", "-o", "out.jsonl"),
    ("batch", "--workers", "1", "bad.jsonl", "-o", "out.csv"), ("search", CANARY), ("--nonsense", MESSAGE), ("reply", MESSAGE),
)  # fmt: skip
GIVEN = ("message.txt", "chat.txt", "rows.jsonl", "bad.jsonl", "page.html")
"""Files that hold the canary because we put it there, and the report on a chat, which quotes what it found."""
SPOILT = """\
import sys
import rumorcheck.matching as matching
def fail(message, *_):
    raise ValueError(message)
matching.normalize = matching.check = fail
from rumorcheck.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
"""The program with a bug whose error carries the whole message."""


def _prepare(folder: Path) -> None:
    from parts_core import CLAIM, HEADER

    from rumorcheck.corpus.write import format_corpus

    (folder / "small.yaml").write_text(format_corpus(HEADER, [CLAIM]), "utf-8")
    (folder / "broken.yaml").write_text("schema: 1\nclaims: 7\n", "utf-8")
    (folder / "message.txt").write_text(MESSAGE, "utf-8")
    (folder / "chat.txt").write_text(f"[16.09.25, 10:01:22] Anna: {MESSAGE}\n[16.09.25, 10:02:22] Bert: {CANARY}\n", "utf-8")
    (folder / "rows.jsonl").write_text(json.dumps({"text": MESSAGE}) + "\n", "utf-8")
    (folder / "bad.jsonl").write_text(json.dumps({"text": MESSAGE}) + f'\n{{"text": {CANARY}\n{{"txt": "{CANARY}"}}\n', "utf-8")


def privacy(count: int, folder: Path) -> Count:
    """Each call, ended in its own way, breaks off at a bug and under Ctrl-C as well; then every file is searched."""
    found = Count()
    _prepare(folder)
    env = {**environment(folder), "RUMORCHECK_CACHE": str(folder / "cache"), "TMPDIR": str(folder), "RUMORCHECK_DEBUG": "1"}
    for number, (kind, call) in enumerate(_calls()):
        if number >= count:
            break
        with found.attempt((kind, call)):
            said = WAYS[kind](call, folder, env)
            if kind == "bug":
                found.leak(CANARY if CANARY in said else "", (kind, call))
    for path, data in _files(folder):
        found.leak(str(path) if any(form in data for form in FORMS) else "", path)
    return found


def _calls() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from (("run", call) for call in CALLS)
    yield from (("bug", call) for call in CALLS[:6])
    yield from (("stopped", call) for call in CALLS[::2])


def _run(call: tuple[str, ...], folder: Path, env: dict[str, str]) -> str:
    command = [sys.executable, "-m", "rumorcheck", *call]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, timeout=300, check=False, stdin=subprocess.DEVNULL)
    return done.stderr.decode()


def _fail(call: tuple[str, ...], folder: Path, env: dict[str, str]) -> str:
    command = [sys.executable, "-c", SPOILT, *call]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, timeout=300, check=False, stdin=subprocess.DEVNULL)
    return done.stderr.decode() + done.stdout.decode()


def _stop(call: tuple[str, ...], folder: Path, env: dict[str, str]) -> str:
    """Ctrl-C some time after the start, sooner or later from call to call."""
    command = [sys.executable, "-m", "rumorcheck", *call]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=folder, env=env, stdout=pipe, stderr=pipe, stdin=subprocess.DEVNULL) as process:
        try:
            process.wait(0.05 + 0.02 * (len(" ".join(call)) % 20))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        return process.communicate(timeout=300)[1].decode()


WAYS: dict[str, Callable[[tuple[str, ...], Path, dict[str, str]], str]] = {"run": _run, "bug": _fail, "stopped": _stop}
FORMS = tuple(form.encode(code) for form in (CANARY, CANARY.upper()) for code in ("utf-8", "utf-16-le", "utf-32-le"))


def _files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for top, _, names in os.walk(folder):
        for name in names:
            if name not in GIVEN:
                path = Path(top) / name
                yield path.relative_to(folder), path.read_bytes()
