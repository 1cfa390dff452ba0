"""The tasks and hooks of the house: nox and pre-commit read them, the page tells them, the commands in them are there."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


def test_every_task_is_told_and_every_told_task_is_there() -> None:
    listed = subprocess.run([sys.executable, "-m", "nox", "-l"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    told = re.findall(r"`nox -s (\w+)", (ROOT / "docs" / "releasing.md").read_text("utf-8"))
    assert set(re.findall(r"^[*-] (\w+) ->", listed, re.MULTILINE)) == set(told) == {"lint", "test", "bench", "docs", "corpus"}


def test_pre_commit_takes_its_configuration() -> None:
    call = [sys.executable, "-m", "pre_commit", "validate-config", ".pre-commit-config.yaml"]
    assert subprocess.run(call, cwd=ROOT, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    "hook",
    yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"],
    ids=lambda hook: str(hook["id"]),
)
def test_a_hook_calls_a_program_that_is_installed(hook: dict[str, object]) -> None:
    assert shutil.which(str(hook["entry"]).split()[0], path=str(BIN))


def test_the_changelog_names_the_version_of_the_program() -> None:
    import rumorcheck

    assert f"\n## {rumorcheck.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
