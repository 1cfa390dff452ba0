"""The README cannot lie: each console block is run and compared. RUMORCHECK_UPDATE_README=1 writes what was printed instead."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"(?<=^```console\n)\$ rumorcheck (?P<args>[^\n]*)\n(?P<output>.*?)(?=^```$)", re.MULTILINE | re.DOTALL)


def run(block: re.Match[str]) -> str:
    plain = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    call = [sys.executable, "-m", "rumorcheck", *shlex.split(block["args"])]
    done = subprocess.run(call, capture_output=True, text=True, check=False, env=plain, encoding="utf-8")
    return f"$ rumorcheck {block['args']}\n{done.stdout}"


def test_console_blocks_show_what_the_program_prints() -> None:
    text = README.read_text("utf-8")
    printed = BLOCK.sub(run, text)
    if os.environ.get("RUMORCHECK_UPDATE_README"):
        README.write_text(printed, "utf-8")
    assert "```console" in text
    assert printed == text
