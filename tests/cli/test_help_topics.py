"""Help topics, the man page and completion: real runs, read by the real `man` and completed by the real shells where they are."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from process import on_terminal, run

from rumorcheck.cli.completion import SHELLS
from rumorcheck.cli.corpus_options import OPTIONS as VERB_OPTIONS
from rumorcheck.cli.corpus_options import VERBS
from rumorcheck.cli.help import TOPICS
from rumorcheck.cli.options import COMMANDS, OPTIONS

BIN = Path(sys.executable).parent


def test_a_topic_there_is_not_gets_the_nearest() -> None:
    done = run("help", "exot", "--lang", "en")
    assert (done.returncode, done.stdout) == (2, b"") and b"Did you mean exit?" in done.stderr


def test_no_topic_has_the_name_of_a_command() -> None:
    assert not set(TOPICS) & set(COMMANDS)


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_told_in_both_languages_within_the_window(topic: str, lang: str) -> None:
    done = run("help", topic, "--lang", lang, env={"COLUMNS": "40"})
    shown = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"") and len(shown) > 60 and not shown.startswith("\n")
    assert topic == "man" or max(map(len, shown.splitlines())) <= 40
    assert topic == "plain" or run("help", topic, "--lang", {"de": "en", "en": "de"}[lang]).stdout.decode() != shown


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_help_page_names_every_topic(lang: str) -> None:
    assert " · ".join(TOPICS) in run("help", "--lang", lang).stdout.decode()


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_man_page_has_every_command_and_option(lang: str) -> None:
    page = run("help", "man", "--lang", lang).stdout.decode().replace("\\-", "-")
    flags = [flag for option in (*OPTIONS, *VERB_OPTIONS) for flag in option.flags]
    assert not [name for name in (*flags, *COMMANDS, *(f"corpus {verb}" for verb in VERBS)) if name not in page]


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
@pytest.mark.parametrize("lang", ["de", "en"])
def test_roff_finds_nothing_wrong_with_the_man_page(lang: str) -> None:
    page = run("help", "man", "--lang", lang).stdout
    call = ["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-rLL=100n", "-P-cbou"]
    done = subprocess.run(call, input=page, capture_output=True, check=True)
    shown = re.sub(r"\x1b\[\d*m", "", done.stdout.decode())
    assert done.stderr == b"" and "rumorcheck --paste" in shown and 'rumorcheck -- "-10 %' in shown


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_narrow_help_page_has_one_colon_behind_usage(lang: str) -> None:
    assert b"::" not in run("--help", "--lang", lang, env={"COLUMNS": "40"}).stdout


def test_a_shell_there_is_not_is_told_with_those_there_are() -> None:
    done = run("completion", "tcsh", "--lang", "en")
    assert done.returncode == 2 and ", ".join(SHELLS).encode() in done.stderr


COMPLETED = {
    "bash": 'source ./script; COMP_WORDS=(rumorcheck --js); COMP_CWORD=1; _rumorcheck_completion rumorcheck; echo "${COMPREPLY[@]}"',
    "fish": "source ./script; complete --do-complete 'rumorcheck --js'",
    "zsh": "autoload -U compinit; compinit -u; source ./script; [[ $_comps[rumorcheck] == _rumorcheck_completion ]] && echo --json --jsonl",
}


@pytest.mark.parametrize("shell", COMPLETED)
def test_a_real_shell_completes_our_words(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "script").write_bytes(run("completion", shell).stdout)
    env = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "HOME": str(tmp_path)}
    done = subprocess.run([shell, "-c", COMPLETED[shell]], cwd=tmp_path, env=env, capture_output=True, text=True, check=True)
    assert re.findall(r"--\w+", done.stdout)[:2] == ["--json", "--jsonl"] and done.stderr == ""


def test_help_on_a_terminal_is_coloured_and_says_the_same() -> None:
    _, shown = on_terminal("help", "exit", "--lang", "en", env={"TERM": "xterm"})
    assert re.sub(r"\x1b\[[\d;]*m", "", shown) == run("help", "exit", "--lang", "en").stdout.decode() != shown
