"""Starts the program as a process of its own, on pipes, in a shell or on a terminal; the corpus behind it is that of `fake`."""

import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import rumorcheck

PROGRAM = str(Path(__file__).parent / "fake.py")
KNOWN = "WhatsApp wird kostenpflichtig"
Done = subprocess.CompletedProcess[bytes]


def bare_environment(env: Mapping[str, str] | None = None) -> dict[str, str]:
    """An environment without language, colour, terminal or home, and `env` on top."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(rumorcheck.__file__).parents[1]),
        "HOME": "/nonexistent",
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        **(env or {}),
    }


def run(*args: str | bytes, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Done:
    """`run("words", stdin=b"...", env={...})` on pipes."""
    command: list[str | bytes] = [sys.executable, PROGRAM, *args]
    return subprocess.run(command, input=stdin, env=bare_environment(env), capture_output=True, timeout=60, check=False)


def shell(script: str) -> Done:
    """`shell("rumorcheck x | head -1")` in bash, where `rumorcheck` is the program."""
    line = f'rumorcheck() {{ "{sys.executable}" "{PROGRAM}" "$@"; }}; {script}'
    return subprocess.run(["bash", "-c", line], env=bare_environment(), capture_output=True, timeout=60, check=False)


def on_terminal(
    *args: str, typed: bytes = b"", env: Mapping[str, str] | None = None, program: tuple[str, ...] = (PROGRAM,)
) -> tuple[int, str]:
    """Run with a terminal on all three streams: the exit status, and what it showed."""
    main, side = pty.openpty()
    command = [sys.executable, *program, *args]
    with subprocess.Popen(command, env=bare_environment(env), stdin=side, stdout=side, stderr=side, close_fds=True) as process:
        os.close(side)
        os.write(main, typed)
        shown = b""
        try:
            while piece := os.read(main, 65536):
                shown += piece
        except OSError:  # the other side is closed
            pass
        status = process.wait(20)
    os.close(main)
    return status, shown.decode().replace("\r\n", "\n")
