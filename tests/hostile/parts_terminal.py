"""The terminal: every command and format as a process of its own on a pty, with hostile text in every place that takes text.

Writes into the folder it is given, and reads what the programs wrote to their terminals.
"""

import json
import os
import pty
import subprocess
import sys
import termios
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from attacks import BAR, KNOWN, SGR, STRINGS, leaks
from counted import Count
from parts_core import CLAIM, HEADER, TEXT, WORDING

import rumorcheck
from rumorcheck.corpus.write import format_corpus
from rumorcheck.models import Point, Reply, Source, Variant

PATIENCE = 120
"""Seconds after which a program counts as hanging; the machine may be busy."""

COMMANDS: tuple[tuple[str, ...], ...] = (
    ("MESSAGE",), ("-v", "MESSAGE"), ("--json", "MESSAGE"), ("--jsonl", "MESSAGE"), ("--plain", "MESSAGE"), ("--reply", "MESSAGE"),
    ("--color", "always", "-v", "MESSAGE"), ("--lang", "en", "MESSAGE"), ("check", "--", "MESSAGE"), ("-f", "FILE"), ("-f", "NAME"),
    ("-f", "X"), ("-q", "MESSAGE"), ("--lang", "X", "y"), ("--color", "X", "y"), ("--corpus", "X", "y"), ("--X", "y"), ("-X",),
    ("--corpus", "CORPUS", "WORDING"), ("--corpus", "CORPUS", "-v", "--color", "always", "WORDING"), ("--corpus", "CORPUS", "--plain", "WORDING"),
    ("--corpus", "CORPUS", "--json", "WORDING"), ("--corpus", "CORPUS", "--reply", "WORDING"), ("--corpus", "BROKEN", "y"),
    ("show", "X"), ("show", "blue-bananas", "--corpus", "CORPUS"), ("show", "--json", "blue-bananas", "--corpus", "CORPUS"),
    ("reply", "X"), ("reply", "blue-bananas", "--corpus", "CORPUS"), ("reply", "--group", "blue-bananas", "--corpus", "CORPUS"),
    ("list", "X"), ("list", "--corpus", "CORPUS"), ("list", "--plain", "--corpus", "CORPUS"), ("list", "--json", "--corpus", "CORPUS"),
    ("search", "X"), ("search", "bananas", "--corpus", "CORPUS"), ("search", "--plain", "bananas", "--corpus", "CORPUS"),
    ("search", "-n", "X", "a"), ("completion", "X"), ("help", "X"), ("X", "y"),
    ("scan", "CHAT"), ("scan", "-v", "CHAT"), ("scan", "--jsonl", "CHAT"), ("scan", "--csv", "CHAT"), ("scan", "--anonymous", "CHAT"),
    ("scan", "--from", "X", "CHAT"), ("scan", "--since", "X", "CHAT"), ("scan", "--until", "X", "CHAT"), ("scan", "--only", "X", "CHAT"),
    ("scan", "X"), ("scan", "FILE"), ("scan", "--html", "X/no", "CHAT"), ("scan", "NAME"),
    ("batch", "--workers", "1", "ROWS"), ("batch", "--workers", "1", "--write-as", "csv", "ROWS"), ("batch", "--with-text", "--workers", "1", "ROWS"),
    ("batch", "X"), ("batch", "--field", "X", "ROWS"), ("batch", "--read-as", "X", "ROWS"), ("batch", "--workers", "X", "ROWS"),
    ("batch", "-o", "X/no", "ROWS"), ("batch", "NAME"), ("stats", "X"), ("stats", "RESULTS"), ("stats", "--json", "RESULTS"), ("stats", "NAME"),
)  # fmt: skip
"""Words in capitals stand for something hostile: see `Places`. `X` is the hostile string itself."""


class Places:
    """A hostile string in every place where the program meets text: argument, file, name of a file, corpus, chat, batch, results."""

    def __init__(self, text: str, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        raw = text.replace("\0", "").encode("utf-8", "surrogateescape" if _fits(text) else "replace")[:3000]
        self._words: dict[str, bytes] = {
            "X": raw or b"x",
            "MESSAGE": f"{KNOWN} ".encode() + raw,
            "WORDING": WORDING.encode(),
            "FILE": self._file("message.txt", f"{KNOWN} {text}".encode("utf-8", "surrogatepass")),
            "CORPUS": self._file("corpus.yaml", self._corpus(text)),
            "BROKEN": self._file("broken.yaml", b"schema: 1\ncorpus: {name: " + raw + b"\nclaims:\n- id: '" + raw + b"'\n"),
            "CHAT": self._file("result.json", _chat(text)),
            "ROWS": self._file("rows.jsonl", json.dumps({"text": f"{KNOWN} {text}", "id": text}).encode() + b"\n{\n"),
            "RESULTS": self._file("results.jsonl", _results(text)),
        }
        self._words["NAME"] = self._named(raw)

    def fill(self, pattern: Sequence[str]) -> list[bytes]:
        """The arguments of a call."""
        return [self._words.get(part, part.encode().replace(b"X", self._words["X"])) for part in pattern]

    def _file(self, name: str, data: bytes) -> bytes:
        (self._folder / name).write_bytes(data)
        return os.fsencode(self._folder / name)

    def _named(self, raw: bytes) -> bytes:
        """A file with a hostile name."""
        place = os.fsencode(self._folder) + b"/" + raw.replace(b"/", b"_")[:120] + b".txt"
        Path(os.fsdecode(place)).write_bytes(f"{KNOWN}\n".encode())
        return place

    @staticmethod
    def _corpus(text: str) -> bytes:
        """A corpus that says `text` wherever its rules allow it: what is refused there is told of instead."""
        told = TEXT._replace(
            claim=f"Blue bananas {text}", headline=f"No {text}", explanation=text or "x", advice=text or "x",
            points=(Point(f"Point {text}", False),), reply=Reply(f"Hi {text}", f"All {text}"),
        )  # fmt: skip
        source = Source("press", f"Paper {text}"[:190], f"Title {text}"[:290], "https://example.org/x", "en", rating=text[:90])
        claim = CLAIM._replace(
            texts={"en": told}, sources=(source,), variants=(Variant("en", WORDING), Variant("en", f"{WORDING} {text}"))
        )
        return format_corpus(HEADER._replace(name=f"small {text}"[:60]), [claim]).encode("utf-8", "replace")


def _fits(text: str) -> bool:
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


def _chat(text: str) -> bytes:
    post = {"id": 1, "type": "message", "date": "2025-09-16T10:01:22", "from": f"Anna {text}"[:200], "text": f"{KNOWN} {text}"}
    return json.dumps({"name": f"Family {text}"[:200], "type": "private_group", "id": 1, "messages": [post]}).encode()


def _results(text: str) -> bytes:
    row = {"line": 1, "message_hash": "0" * 64, "state": "known", "language": text, "traits": [text], "hidden": [text], "matches": [
        {"id": text, "state": "known", "score": 0.9, "verdict": text, "headline": text, "claim": text}]}  # fmt: skip
    return json.dumps(row).encode() + b"\n" + text.encode("utf-8", "replace") + b"\n"


def run_on_terminal(args: Sequence[bytes], env: dict[str, str]) -> tuple[int, str, str]:
    """Exit status, and what stdout and stderr sent to their terminals, byte for byte: line ends are not translated."""
    pairs = [pty.openpty() for _ in range(2)]
    for _, side in pairs:
        mode = termios.tcgetattr(side)
        mode[1] &= ~termios.OPOST
        termios.tcsetattr(side, termios.TCSANOW, mode)
    sides = [side for _, side in pairs]
    command = [sys.executable.encode(), b"-m", b"rumorcheck", *args]
    with subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=sides[0], stderr=sides[1]) as process:
        for side in sides:
            os.close(side)
        shown = _read_all([main for main, _ in pairs])
        status = process.wait(PATIENCE)
    return status, shown[0].decode("utf-8", "surrogateescape"), shown[1].decode("utf-8", "surrogateescape")


def _read_all(mains: Sequence[int]) -> list[bytes]:
    """Everything from all terminals until the last writer is gone."""
    from selectors import EVENT_READ, DefaultSelector

    shown = dict.fromkeys(mains, b"")
    with DefaultSelector() as selector:
        for main in mains:
            selector.register(main, EVENT_READ)
        while selector.get_map():
            ready = selector.select(PATIENCE)
            if not ready:
                raise TimeoutError("the program hangs")
            for key, _ in ready:
                try:
                    piece = os.read(key.fd, 65536)
                except OSError:  # a terminal without a writer ends with EIO
                    piece = b""
                shown[key.fd] += piece
                if not piece:
                    selector.unregister(key.fd)
                    os.close(key.fd)
    return list(shown.values())


def environment(folder: Path) -> dict[str, str]:
    """A terminal with colours, and nothing of the developer's own."""
    return {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(Path(rumorcheck.__file__).parents[1]), "HOME": str(folder), "LANG": "C.UTF-8",
        "TERM": "xterm-256color", "PYTHONDONTWRITEBYTECODE": "1",
        "RUMORCHECK_CACHE": os.environ.get("RUMORCHECK_CACHE", str(folder / "cache")),
    }  # fmt: skip


STATUSES = (0, 1, 2, 3)


def calls(count: int, folder: Path) -> Iterator[tuple[str, tuple[str, ...], list[bytes]]]:
    """`count` calls: every command with some string first, then the other pairs of command and string."""
    names = list(STRINGS)
    Random(7).shuffle(names)
    places: dict[str, Places] = {}
    for number in range(min(count, len(COMMANDS) * len(names))):
        turn, at = divmod(number, len(COMMANDS))
        name = names[(at + turn) % len(names)]
        if name not in places:
            places[name] = Places(STRINGS[name], folder / f"place-{len(places)}")
        yield name, COMMANDS[at], places[name].fill(COMMANDS[at])


def terminals(count: int, folder: Path) -> Count:
    """No control character but newline, tab and our own colours reaches the terminal, from any command, format and place."""
    found = Count()
    env = environment(folder)
    wanted = list(calls(count, folder))
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(run_on_terminal, args, env) for *_, args in wanted]
        for (name, pattern, _), run in zip(wanted, runs, strict=True):
            with found.attempt((name, *pattern)):
                _judge(run.result(), pattern, (name, *pattern), found)
    return found


def _judge(ended: tuple[int, str, str], pattern: Sequence[str], what: tuple[str, ...], found: Count) -> None:
    status, out, err = ended
    if {"--csv", "csv"} & set(pattern):
        out = out.replace("\r\n", "\n")  # how CSV ends its lines
    found.leak(leaks(out), what)
    found.leak(leaks(err, BAR if pattern[0] in ("scan", "batch") else SGR), what)
    if status not in STATUSES or "Traceback" in err:
        found.crashes += 1
        found.note("crash", f"status {status}: {err[-300:]}", what)
