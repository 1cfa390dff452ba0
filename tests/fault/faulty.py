"""Starts the program as a process of its own, over a small corpus of its own, for tests of what may fail around it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import rumorcheck

SMALL = """\
schema: 1
corpus: {name: "test", version: "1", date: "2026-01-01"}
claims:
- id: "blue-bananas"
  verdict: "false"
  en: {claim: "Blue bananas cure the hiccups."}
  variants:
  - {lang: "en", text: "Doctors confirm that blue bananas cure hiccups within minutes"}
"""
MESSAGE = "Doctors confirm that blue bananas cure hiccups within minutes"
PROGRAM = (sys.executable, "-m", "rumorcheck")
Done = subprocess.CompletedProcess[bytes]


def works(*command: str) -> bool:
    """Whether a tool is here and allowed to run."""
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0


needs_strace = pytest.mark.skipif(not works("strace", "-o", os.devnull, "true"), reason="needs strace, allowed to trace")


def surroundings(folder: Path, env: Mapping[str, str] | None = None) -> dict[str, str]:
    """An environment with its cache in `folder` and nothing of the developer's own."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(rumorcheck.__file__).parents[1]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "HOME": str(folder),
        "RUMORCHECK_CACHE": str(folder / "cache"),
        **(env or {}),
    }


def corpus_file(folder: Path) -> Path:
    """The small corpus as a file."""
    path = folder / "claims.yaml"
    path.write_text(SMALL, "utf-8")
    return path


def lookup(folder: Path) -> tuple[str, ...]:
    """The call that finds the claim of the small corpus."""
    return ("--corpus", str(folder / "claims.yaml"), "--plain", MESSAGE)


def run(folder: Path, *args: str, under: Sequence[str] = (), env: Mapping[str, str] | None = None, stdin: bytes = b"") -> Done:
    """Run the program, `under` another command such as strace."""
    command = [*under, *PROGRAM, *args]
    return subprocess.run(command, env=surroundings(folder, env), input=stdin, capture_output=True, timeout=120, check=False)


def shell(folder: Path, script: str, env: Mapping[str, str] | None = None) -> Done:
    """Run `script` in bash, where `rumorcheck` is the program, in `folder`."""
    line = f'rumorcheck() {{ "{sys.executable}" -m rumorcheck "$@"; }}; set -o pipefail; {script}'
    return subprocess.run(
        ["bash", "-c", line], cwd=folder, env=surroundings(folder, env), capture_output=True, timeout=120, check=False
    )


def left(folder: Path) -> set[str]:
    """The endings of the files in the cache."""
    return {path.suffix for path in (folder / "cache").glob("*")}
