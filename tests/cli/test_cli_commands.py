"""The commands beside the lookup, what a lookup loads, help, completion, replies: real runs of the program."""

import json
import subprocess
import sys

import pytest
from process import KNOWN, bare_environment, run

import rumorcheck

HEAVY = set("rich typer click yaml argparse gettext dataclasses pathlib shutil textwrap logging inspect".split())


@pytest.mark.parametrize(
    ("args", "allowed"),
    [
        pytest.param([KNOWN], set(), id="a lookup"),
        pytest.param(["Der Bus kommt heute später"], set(), id="nothing known"),
        pytest.param(["-v", "Gutschein für alle"], set(), id="a lookup with its reasons"),
        pytest.param(["--plain", KNOWN], set(), id="plain"),
        pytest.param(["--json", KNOWN], set(), id="json"),
        pytest.param(["--version"], set(), id="the version"),
    ],
)
def test_a_piped_lookup_imports_nothing_heavy(args: list[str], allowed: set[str]) -> None:
    bare = (
        subprocess.run([sys.executable, "-c", PRELUDE], env=bare_environment(), capture_output=True, check=True)
        .stdout.decode()
        .split()
    )
    loaded = set(run(*args, env={"TELL_MODULES": "1"}).stderr.decode().split()) - set(bare)
    assert "rumorcheck.cli.main" in loaded
    assert not (loaded & HEAVY) - allowed
    assert "json" not in loaded


PRELUDE = """
import pathlib, sys  # what the fake itself needs
import rumorcheck.errors, rumorcheck.models
print(*sys.modules)
"""


def test_version_names_the_program() -> None:
    assert run("--version").stdout.decode() == f"rumorcheck {rumorcheck.__version__}\n"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_help_shows_every_option_and_command(lang: str) -> None:
    from rumorcheck.cli.options import COMMANDS, LOOKUP_FLAGS

    shown = run("--help", "--lang", lang).stdout.decode()
    assert not [name for name in (*LOOKUP_FLAGS, *COMMANDS) if name not in shown]
    assert run("help", "--lang", lang).stdout.decode() == shown == run("-h", "--lang", lang).stdout.decode()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        pytest.param("rumorcheck --js", ["--json", "--jsonl"], id="options of a lookup"),
        pytest.param("rumorcheck sh", ["show"], id="commands"),
        pytest.param("rumorcheck show wh", ["whatsapp-paid"], id="ids"),
        pytest.param("rumorcheck reply --gr", ["--group"], id="options of a command"),
        pytest.param("rumorcheck --color a", ["auto", "always"], id="values of an option"),
        pytest.param("rumorcheck show --lang ", ["de", "en"], id="values of an option of a command"),
        pytest.param("rumorcheck completion z", ["zsh"], id="shells"),
        pytest.param("rumorcheck check --ver", ["--verbose", "--version"], id="options behind check"),
        pytest.param("rumorcheck some text --pl", ["--plain"], id="options behind a message"),
    ],
)
def test_completion(words: str, offered: list[str]) -> None:
    env = {"_RUMORCHECK_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    done = run(env=env)
    assert done.stdout.decode().split() == offered and done.stderr == b""


def test_the_completion_script_calls_us() -> None:
    assert b"_RUMORCHECK_COMPLETE=complete_bash" in run("completion", "bash").stdout


def test_entries_as_json() -> None:
    entry = json.loads(run("show", "hallo-mama", "--json").stdout)["claim"]
    assert entry["texts"]["de"]["reply"]["group"].startswith("An alle") and entry["sources"][0]["publisher"] == "Mimikama"
    assert [claim["id"] for claim in json.loads(run("list", "--json").stdout)["claims"]] == [
        "hallo-mama",
        "martinelli-video",
        "rueckruf-wurst",
        "supermarkt-gutschein",
        "whatsapp-paid",
    ]


def test_a_search_says_when_it_shows_not_all() -> None:
    done = run("search", "e", "-n", "2", "--plain")
    assert done.stdout.count(b"\n") == 2 and b"--limit 20" in done.stderr


def test_an_id_may_be_copied_with_its_brackets() -> None:
    assert run("show", "[hallo-mama]").returncode == 0


@pytest.mark.parametrize(
    ("args", "start"),
    [
        pytest.param(["reply", "hallo-mama"], "Hallo, dazu: Das ist Betrug", id="to one person"),
        pytest.param(["reply", "hallo-mama", "--group", "--lang", "en"], "An alle: This is a scam", id="to a group, in English"),
        pytest.param(["--reply", KNOWN], "Hallo, dazu: Für private Nutzer", id="straight from the message"),
        pytest.param(
            ["--reply", "the kostenpflichtig the end"], "Hallo, dazu: WhatsApp stays free", id="in the language of the message"
        ),
        pytest.param(
            ["--reply", "--lang", "de", "the kostenpflichtig the end"], "Hallo, dazu: Für private", id="in the language asked for"
        ),
    ],
)
def test_replies(args: list[str], start: str) -> None:
    assert run(*args).stdout.decode().startswith(start)


def test_a_reply_speaks_to_the_sender_not_to_the_screen() -> None:
    done = run("--reply", "the kostenpflichtig the end", env={"RUMORCHECK_LANG": "de"})
    assert b"WhatsApp stays free" in done.stdout


def test_no_reply_where_there_is_no_rumor() -> None:
    done = run("--reply", "Der Bus kommt heute später")
    assert (done.returncode, done.stdout) == (1, b"") and "kein bekanntes Gerücht".encode() in done.stderr


@pytest.mark.parametrize(
    ("args", "command"),
    [
        pytest.param(["listt"], "rumorcheck list", id="a slip of the pen"),
        pytest.param(["hilfe"], "rumorcheck help", id="the German word"),
        pytest.param(["version"], "rumorcheck --version", id="an option as a word"),
        pytest.param(["update"], "rumorcheck corpus update", id="a verb of corpus"),
        pytest.param(["suche", "whatsapp"], "rumorcheck search whatsapp", id="with what it takes"),
        pytest.param(["--lang", "de", "list"], "rumorcheck list --lang de", id="options before a single word, put behind it"),
    ],
)
def test_a_command_that_is_spelled_otherwise_is_offered(args: list[str], command: str) -> None:
    assert run(*args).stderr.decode().rstrip("\n").endswith(f"Dann: {command}")


def test_help_knows_no_other_verb() -> None:
    done = run("help", "corpus", "chekc")
    assert done.returncode == 2 and "Meinten Sie check?" in done.stderr.decode()
