"""No network: under strace and with sockets taken away, a lookup answers as ever."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from faulty import corpus_file, lookup, needs_strace, run, surroundings

from rumorcheck import Corpus

MESSAGE = "WhatsApp wird kostenpflichtig"

CALLS = [
    pytest.param(("lookup",), id="a lookup"),
    pytest.param(("WhatsApp wird kostenpflichtig https://evil.example/x",), id="a message with a link"),
    pytest.param(("list",), id="a list"),
    pytest.param(("scan", "chat.txt"), id="a chat"),
    pytest.param(("batch", "--workers", "1", "rows.txt"), id="a batch"),
]


@pytest.fixture
def folder(tmp_path: Path, corpus: Corpus) -> Path:
    """A corpus, a chat and a batch; the shipped corpus is compiled already."""
    corpus_file(tmp_path)
    (tmp_path / "chat.txt").write_text(f"[16.09.25, 10:01:22] Anna: {MESSAGE} https://evil.example\n", "utf-8")
    (tmp_path / "rows.txt").write_text(f"{MESSAGE} https://evil.example\n", "utf-8")
    return tmp_path


def kept() -> dict[str, str]:
    """The cache of this run, in which the shipped corpus lies compiled."""
    return {"RUMORCHECK_CACHE": os.environ["RUMORCHECK_CACHE"]}


def words(folder: Path, call: tuple[str, ...]) -> list[str]:
    if call == ("lookup",):
        return list(lookup(folder))
    return [str(folder / word) if word.endswith(".txt") else word for word in call]


@needs_strace
@pytest.mark.parametrize("call", CALLS)
def test_no_socket_is_opened(folder: Path, call: tuple[str, ...]) -> None:
    log = folder / "trace.log"
    trace = ("strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", str(log))
    done = run(folder, *words(folder, call), under=trace, env=kept())
    assert done.returncode == 0 and done.stdout
    assert [line for line in log.read_text("utf-8").splitlines() if "exited" not in line] == []


@needs_strace
def test_the_trace_would_show_a_socket(folder: Path) -> None:
    log = folder / "trace.log"
    script = "import socket; socket.socket().close()"
    subprocess.run(["strace", "-f", "-e", "trace=network", "-o", str(log), sys.executable, "-c", script], check=True)
    assert "socket(AF_INET" in log.read_text("utf-8")


BLOCKED = """\
import sys
def refuse(event, args):
    if event.startswith("socket."):
        raise SystemExit(f"{event} was called")
sys.addaudithook(refuse)
from rumorcheck.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("call", CALLS)
def test_it_works_without_sockets(folder: Path, call: tuple[str, ...]) -> None:
    command = [sys.executable, "-c", BLOCKED, *words(folder, call)]
    done = subprocess.run(command, env=surroundings(folder, kept()), capture_output=True, timeout=120, check=False)
    assert done.returncode == 0 and done.stdout and b"was called" not in done.stderr


@pytest.mark.parametrize("call", CALLS[:3])
def test_a_lookup_loads_no_network_code(folder: Path, call: tuple[str, ...]) -> None:
    script = "import sys; from rumorcheck.cli.main import main; main(sys.argv[1:]); sys.stderr.write(' '.join(sys.modules))"
    command = [sys.executable, "-c", script, *words(folder, call)]
    done = subprocess.run(command, env=surroundings(folder, kept()), capture_output=True, timeout=120, check=False, text=True)
    assert set(done.stderr.split()) & {"socket", "_socket", "ssl", "http", "http.client", "urllib.request", "asyncio"} == set()
