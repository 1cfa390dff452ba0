"""The recipes cannot lie: each file they show is written out and run, with the shipped corpus and a clipboard that is a file."""

import ast
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from rumorcheck.cli.corpus_options import OPTIONS, VERBS

PAGE = Path(__file__).parent.parent / "docs" / "recipes.md"
FILES = dict(re.findall(r"^`([\w.]+)`\n\n```\w*\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL))
KNOWN = "WhatsApp wird ab Samstag kostenpflichtig, bitte an alle weiterleiten"
DENIED = "Keine Sorge, WhatsApp wird nicht kostenpflichtig"
UNKNOWN = "Kommt ihr am Sonntag zum Grillen?"
MAIL = "From - Mon Jan  5 10:00:00 2026\nFrom: Erika <erika@example.org>\nDate: Mon, 5 Jan 2026 10:00:00 +0100\nSubject: Achtung\n\n{}\n\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with the files of the page, and one to be the clipboard."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, script in (("wl-paste", "cat ../clipboard"), ("wl-copy", "cat > ../clipboard")):
        (tools / name).write_text(f'#!/bin/sh\ncd "{tools}" && {script}\n', "utf-8")
        (tools / name).chmod(0o755)
    return tmp_path


def run(desk: Path, *call: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(desk / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]])
    env = {**os.environ, "PATH": path, "WAYLAND_DISPLAY": "wayland-0", "RUMORCHECK_LANG": "en", "NO_COLOR": "1"}
    return subprocess.run(call, cwd=desk, env=env, input=stdin, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("message", "status"), [(UNKNOWN, 1), (DENIED, 1), (KNOWN, 0)], ids=["unknown", "denied", "known"])
def test_the_alias_checks_the_clipboard_or_the_words(desk: Path, message: str, status: int) -> None:
    (desk / "clipboard").write_text(message, "utf-8")
    pasted = run(desk, "sh", "-c", ". ./aliases.sh; rc")
    typed = run(desk, "sh", "-c", f". ./aliases.sh; rc {shlex.quote(message)}")
    assert (pasted.returncode, pasted.stdout) == (typed.returncode, typed.stdout) and pasted.returncode == status


def test_the_alias_copies_an_answer(desk: Path) -> None:
    (desk / "clipboard").write_text(KNOWN, "utf-8")
    done = run(desk, "sh", "-c", ". ./aliases.sh; rca")
    assert done.returncode == 0 and (desk / "clipboard").read_text("utf-8") == done.stdout.rstrip("\n") != KNOWN


@pytest.mark.parametrize(("message", "status"), [(UNKNOWN, 0), (KNOWN, 0), (" ", 2)], ids=["unknown", "known", "blank"])
def test_the_raycast_script_fails_only_on_errors(desk: Path, message: str, status: int) -> None:
    done = run(desk, "sh", "rumorcheck.raycast.sh", message)
    assert done.returncode == status and bool(done.stdout) == (status == 0)


def test_the_alfred_script_takes_a_text_with_a_dash(desk: Path) -> None:
    dashed, plain = (run(desk, "sh", "alfred.sh", text).stdout for text in ("- " + KNOWN, KNOWN))
    assert "rumorcheck reply" in dashed and dashed.splitlines()[:2] == plain.splitlines()[:2]


def test_the_bot_answers_known_rumors_only(desk: Path) -> None:
    lines = [json.dumps({"envelope": {"source": "+491", "dataMessage": {"message": said}}}) for said in (UNKNOWN, DENIED, KNOWN)]
    done = run(desk, sys.executable, "bot.py", stdin="\n".join([*lines, '{"envelope": {"source": "+492"}}']))
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert [reply["to"] for reply in replies] == ["+491"] and "https://" in replies[0]["message"] and done.stderr == ""


def test_the_bot_has_thirty_lines_at_most() -> None:
    assert len(FILES["bot.py"].splitlines()) <= 30 and ast.parse(FILES["bot.py"])


@pytest.mark.parametrize(
    ("message", "rows", "status"), [(DENIED, 0, 1), (UNKNOWN, 0, 1), (KNOWN, 1, 0)], ids=["denied", "unknown", "known"]
)
def test_mailboxes_and_mails(desk: Path, message: str, rows: int, status: int) -> None:
    (desk / "Inbox").write_text(MAIL.format(message) * 2, "utf-8")
    assert len(run(desk, "sh", "mails.sh", "Inbox").stdout.splitlines()) == 1 + 2 * rows
    for name, pattern in (("muttrc", r"<pipe-message>(.*?)<enter>"), ("procmailrc", r"\? (.*)")):
        found = re.search(pattern, FILES[name])
        assert found and run(desk, *shlex.split(found[1]), stdin=MAIL.format(message)).returncode == status


def test_the_action_calls_verbs_and_options_there_are() -> None:
    steps = yaml.safe_load(FILES["corpus.yml"])["jobs"]["corpus"]["steps"]
    calls = [shlex.split(step["run"]) for step in steps if "rumorcheck corpus" in step.get("run", "")]
    flags = {(verb, flag) for option in OPTIONS for verb in option.commands for flag in option.flags}
    assert len(calls) == 2 and all(call[2] in VERBS and (call[2], call[3]) in flags for call in calls)
