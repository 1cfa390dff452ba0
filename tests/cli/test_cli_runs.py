"""The program as a process of its own: exit status, streams, pipes, terminals, faults. No traceback in any of them."""

import json
import re
import signal
import subprocess
import sys

import pytest
from process import KNOWN, PROGRAM, bare_environment, on_terminal, run, shell


@pytest.mark.parametrize(
    ("args", "status"),
    [
        pytest.param([KNOWN], 0, id="a known rumor"),
        pytest.param(KNOWN.split(), 0, id="a known rumor in words"),
        pytest.param(["WhatsApp wird nicht kostenpflichtig"], 1, id="a denial"),
        pytest.param(["Die Wurst wird zurückgerufen"], 1, id="a claim that is true"),
        pytest.param(["Der Bus kommt heute später"], 1, id="nothing known"),
        pytest.param(["ok"], 1, id="too short"),
        pytest.param(["Gutschein für alle Kunden"], 3, id="only similar"),
        pytest.param([""], 2, id="an empty message"),
        pytest.param([], 2, id="empty standard input"),
        pytest.param(["--jsno", KNOWN], 2, id="a wrong option"),
        pytest.param(["--lang", "fr", KNOWN], 2, id="a wrong value"),
        pytest.param(["--corpus", "missing.yaml", KNOWN], 2, id="a corpus that is not there"),
        pytest.param(["-f", "/no/such/file"], 2, id="a file that is not there"),
        pytest.param(["BUG in the message"], 70, id="a bug"),
        pytest.param(["show", "whatsapp-paid"], 0, id="an entry"),
        pytest.param(["show", "whatsap-paid"], 2, id="an entry that is not there"),
        pytest.param(["list"], 0, id="all entries"),
        pytest.param(["search", "gutscheine"], 0, id="a search"),
        pytest.param(["search", "xyzzy"], 1, id="a search without a find"),
        pytest.param(["reply", "hallo-mama"], 0, id="a reply"),
        pytest.param(["completion", "zsh"], 0, id="a completion script"),
        pytest.param(["--help"], 0, id="help"),
        pytest.param(["help", "search"], 0, id="help on a command"),
        pytest.param(["--version"], 0, id="the version"),
    ],
)
@pytest.mark.parametrize("lang", ["de", "en"])
def test_exit_status(args: list[str], status: int, lang: str) -> None:
    done = run(*args, env={"RUMORCHECK_LANG": lang})
    assert done.returncode == status
    assert b"Traceback" not in done.stderr and done.stderr.count(b"\n") <= 4
    assert bool(done.stdout) == (status not in (2, 70) and "xyzzy" not in args)


@pytest.mark.parametrize(
    ("args", "stdin"),
    [
        pytest.param([], KNOWN.encode(), id="without arguments"),
        pytest.param(["-"], KNOWN.encode(), id="with a dash"),
        pytest.param(["-f", "-"], KNOWN.encode(), id="with a dash for a file"),
        pytest.param(["check"], KNOWN.encode(), id="with the command"),
        pytest.param([], b"\xff\xfe" + KNOWN.encode("utf-16-le"), id="as UTF-16"),
    ],
)
def test_standard_input(args: list[str], stdin: bytes) -> None:
    assert run(*args, stdin=stdin).stdout == run(KNOWN).stdout != b""


def test_standard_input_is_left_alone_where_there_is_text() -> None:
    assert run("ok", stdin=KNOWN.encode()).returncode == 1


def test_bytes_on_the_command_line_that_are_not_utf8() -> None:
    done = run("--json", b"f\xfcr " + KNOWN.encode())
    assert done.returncode == 0 and json.loads(done.stdout)["matches"][0]["span"] == [18, 33]


@pytest.mark.parametrize(
    "flood", ["yes", "head -c 100000000 /dev/zero | tr '\\0' a"], ids=["an endless stream", "a hundred megabytes"]
)
def test_a_flood_is_refused_in_bounded_memory(flood: str) -> None:
    done = shell(f"{flood} | (ulimit -v 400000; rumorcheck)")
    assert done.returncode == 2 and b"8 MiB" in done.stderr and done.stdout == b""


@pytest.mark.parametrize(
    ("script", "status", "said"),
    [
        pytest.param(f"rumorcheck {KNOWN} | head -1; exit ${{PIPESTATUS[0]}}", 0, b"", id="the reader leaves after a line"),
        pytest.param(f"rumorcheck {KNOWN} | true; exit ${{PIPESTATUS[0]}}", 0, b"", id="the reader is gone at once"),
        pytest.param("rumorcheck list | true; exit ${PIPESTATUS[0]}", 0, b"", id="the reader of a list is gone"),
        pytest.param(f"rumorcheck {KNOWN} >/dev/full", 2, b"kein Platz mehr", id="a full disk"),
        pytest.param("rumorcheck list >/dev/full", 2, b"kein Platz mehr", id="a full disk for a list"),
        pytest.param("rumorcheck --help >/dev/full", 2, b"kein Platz mehr", id="a full disk for help"),
        pytest.param(f"rumorcheck {KNOWN} >&-", 2, b"-q", id="stdout is closed"),
        pytest.param(f"rumorcheck -q {KNOWN} >&-", 0, b"", id="stdout is closed and not needed"),
        pytest.param("rumorcheck <&-", 2, b"leer", id="stdin is closed"),
        pytest.param(f"rumorcheck {KNOWN} <&- | cat", 0, b"", id="stdin is closed and not needed"),
        pytest.param("rumorcheck --jsno x 2>&-", 2, b"", id="stderr is closed"),
        pytest.param("rumorcheck --jsno x 2>/dev/full", 2, b"", id="stderr is full"),
        pytest.param("rumorcheck BUG 2>&- >&- <&-", 70, b"", id="everything is closed, and a bug"),
        pytest.param(f"rumorcheck {KNOWN} 2>&- >&- <&-", 2, b"", id="everything is closed"),
    ],
)
def test_streams(script: str, status: int, said: bytes) -> None:
    done = shell("set -o pipefail; " + script)
    assert done.returncode == status
    assert said in done.stderr and (said or not done.stderr)
    assert b"Traceback" not in done.stderr and b"Exception ignored" not in done.stderr


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "cp437"},
        {"COLUMNS": "1"},
        {"COLUMNS": "99999999999999999999"},
        {"TERM": "dumb"},
        {"NO_COLOR": "1"},
        {"HOME": "/nonexistent"},
        {"LANG": "xx_YY", "LANGUAGE": ":::"},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "args",
    [[f"{KNOWN} 😱 „ja“"], ["-v", "Gutschein für alle"], ["Der Bus kommt heute später"], ["--help"], ["list"], ["--json", KNOWN]],
)
def test_poor_surroundings(args: list[str], env: dict[str, str]) -> None:
    done = run(*args, env=env)
    assert done.returncode in (0, 1, 3) and done.stdout and done.stderr == b""
    assert b"\x1b" not in done.stdout


def test_plainer_signs_where_there_are_no_others() -> None:
    shown = run(KNOWN, env={"PYTHONIOENCODING": "ascii"}).stdout.decode("ascii")
    assert shown.startswith("| IRREFUeHREND   WhatsApp wird kostenpflichtig")
    assert "?" not in shown


@pytest.mark.parametrize("args", [["-q", KNOWN], ["-q", "--json", KNOWN], ["-q", "-v", KNOWN], ["--quiet", "--reply", KNOWN]])
def test_quiet_says_nothing(args: list[str]) -> None:
    done = run(*args)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_quiet_still_tells_errors() -> None:
    assert run("-q", "").stderr != b""


@pytest.mark.parametrize(
    ("args", "lines"),
    [
        pytest.param(["--json", "-text"], ["rumorcheck -- -text"], id="a text that begins with a dash"),
        pytest.param(["show"], ["rumorcheck list", "rumorcheck -- show"], id="a command without its id"),
        pytest.param(["show", "must", "go", "on"], ["rumorcheck -- show must go on"], id="a sentence that begins with a command"),
        pytest.param(["show", "whatsap-paid"], ["whatsapp-paid?", "rumorcheck -- show whatsap-paid"], id="the nearest id"),
        pytest.param(["reply", "xyzzy"], ["rumorcheck list"], id="no id is near"),
        pytest.param(["list", "of", "things"], ["rumorcheck search", "rumorcheck -- list of things"], id="words after list"),
        pytest.param(["search"], ["rumorcheck -- search"], id="search without words"),
        pytest.param(["completion", "tcsh"], ["bash, zsh, fish"], id="an unknown shell"),
        pytest.param(["help", "shwo"], ["show?"], id="the nearest command"),
        pytest.param(["serach", "whatsapp"], ["rumorcheck search whatsapp"], id="a command misspelled"),
        pytest.param(["show", "it's"], ["""rumorcheck -- show 'it'"'"'s'"""], id="quoted for a shell"),
    ],
)
def test_hints_can_be_typed_as_they_stand(args: list[str], lines: list[str]) -> None:
    said = run(*args).stderr.decode()
    assert not [line for line in lines if line not in said]


def test_findings_of_a_corpus_stand_at_the_start_of_their_lines() -> None:
    said = run("--corpus", "missing.yaml", KNOWN).stderr.decode()
    assert said == "missing.yaml:1:2: no such corpus\nmissing.yaml:3:4: and another finding\n"


def test_a_bug_tells_nothing_of_the_message() -> None:
    plain = run("BUG with a secret").stderr.decode()
    debug = run("BUG with a secret", env={"RUMORCHECK_DEBUG": "1"}).stderr.decode()
    assert plain.count("\n") == 1 and "KeyError, cli/fake.py:" in plain and "RUMORCHECK_DEBUG=1" in plain
    assert debug.startswith(plain) and "cli/lookup.py:" in debug
    assert "secret" not in plain + debug


@pytest.mark.parametrize("args", [["SLOW", "message"], ["check", "--", "SLOW"]])
def test_ctrl_c(args: list[str]) -> None:
    command = [sys.executable, PROGRAM, *args]
    with subprocess.Popen(command, env=bare_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None and process.stdout is not None
        assert process.stderr.readline() == b"ready\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stderr.read() == process.stdout.read() == b""


def test_a_terminal_has_colour() -> None:
    status, shown = on_terminal(KNOWN)
    assert status == 0 and "\x1b[33m" in shown
    assert set(re.findall("\x1b[^m]*m", shown)) <= {f"\x1b[{code}m" for code in ("0", "1", "2", "33", "7;1;33")}


@pytest.mark.parametrize(("args", "env"), [(["--color", "never"], {}), ([], {"NO_COLOR": "1"}), ([], {"TERM": "dumb"})])
def test_a_terminal_without_colour(args: list[str], env: dict[str, str]) -> None:
    assert "\x1b" not in on_terminal(KNOWN, *args, env=env)[1]


def test_talk_is_wrapped_on_a_terminal_and_commands_stay_whole() -> None:
    _, shown = on_terminal("show", "a-long-id-that-is-not-there", env={"COLUMNS": "40"})
    assert "\nrumorcheck -- show a-long-id-that-is-not-there\n" in shown
    assert not [line for line in shown.splitlines() if len(line) > 40 and "rumorcheck --" not in line]


def test_a_bug_speaks_the_language_asked_for() -> None:
    assert run("--lang", "en", "BUG").stderr.startswith(b"Internal error")


def test_colour_in_a_pipe_if_asked_for() -> None:
    assert b"\x1b[33m" in run("--color=always", KNOWN).stdout
    assert b"\x1b[33m" in run(KNOWN, env={"FORCE_COLOR": "1"}).stdout


def test_a_terminal_without_a_message_gets_short_help() -> None:
    status, shown = on_terminal()
    assert status == 2 and "rumorcheck --paste" in shown and "--help" in shown and shown.count("\n") == 3


def test_a_message_typed_at_a_terminal() -> None:
    status, shown = on_terminal("-", typed=KNOWN.encode() + b"\n\x04")
    assert status == 0 and "Strg-D" in shown and "IRREFÜHREND" in shown
