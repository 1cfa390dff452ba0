"""The whole program as people get it: the shipped corpus, the real matcher, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import rumorcheck

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "lookup.schema.json").read_text(encoding="utf-8"))
KNOWN = "WhatsApp wird kostenpflichtig"
HEAVY = {
    "rich",
    "typer",
    "click",
    "yaml",
    "argparse",
    "gettext",
    "pathlib",
    "shutil",
    "textwrap",
    "logging",
    "socket",
    "ssl",
    "urllib",
}
PROGRAM = """
import sys
touched = []
sys.addaudithook(lambda event, args: touched.append(event) if event.startswith(("socket.", "urllib.")) else None)
from rumorcheck.cli.main import main
status = main()
print(*touched, *sys.modules, file=sys.stderr)
sys.exit(status)
"""


def run(*args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run with the shipped corpus; stderr ends with a line of what was loaded and which sockets were touched."""
    env = os.environ | {"PYTHONPATH": str(Path(rumorcheck.__file__).parents[1]), "RUMORCHECK_LANG": "de", "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", PROGRAM, *args]
    return subprocess.run(command, input=stdin, env=env, capture_output=True, encoding="utf-8", timeout=60, check=False)


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """The index is compiled once; that needs yaml and is not what is measured."""
    run(KNOWN)


@pytest.mark.parametrize(
    "args", [[KNOWN], ["-v", KNOWN], ["--plain", KNOWN], ["--json", KNOWN], ["--reply", KNOWN], ["--version"], ["--help"]]
)
def test_a_piped_lookup_imports_nothing_heavy_and_touches_no_network(args: list[str]) -> None:
    done = run(*args)
    told = set(done.stderr.split())
    assert done.returncode == 0 and done.stdout and "rumorcheck.cli.main" in told
    assert not told & HEAVY
    assert not [event for event in told if event.startswith(("socket.", "urllib."))]


def test_the_seed_message_in_both_ways() -> None:
    asked, piped = run(KNOWN), run(stdin=KNOWN + "\n")
    assert asked.returncode == piped.returncode == 0
    assert asked.stdout == piped.stdout
    assert asked.stdout.startswith("▌ IRREFÜHREND")


@pytest.mark.parametrize("message", [KNOWN, "WhatsApp wird nicht kostenpflichtig", "Treffen wir uns um 19 Uhr am Bahnhof?", "ok"])
def test_json_keeps_to_its_schema(message: str) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(run("--json", "-v", message).stdout))


def test_every_entry_can_be_shown_and_answered() -> None:
    ids = [line.split("\t")[0] for line in run("list", "--plain").stdout.splitlines()]
    assert ids
    for claim_id in (ids[0], ids[-1]):
        assert f"[{claim_id}]" in run("show", claim_id).stdout
        assert run("reply", claim_id, "--group", "--lang", "en").stdout.strip()
