"""The handbooks cannot lie: the commands they show are ones there are, and the hooks and templates are sound."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from rumorcheck.cli.corpus_options import OPTIONS, VERBS

ROOT = Path(__file__).parent.parent
PAGES = ["CONTRIBUTING.md", "README.md", "docs/corpus-format.md", "docs/claimreview.md", ".github/pull_request_template.md"]
SHOWN = [(page, line) for page in PAGES for line in re.findall(r"rumorcheck corpus ([^`\n]*)", (ROOT / page).read_text("utf-8"))]


@pytest.mark.parametrize(("page", "line"), SHOWN)
def test_a_command_that_is_shown_is_there(page: str, line: str) -> None:
    verb, *rest = shlex.split(line, comments=True)
    flags = {flag for option in OPTIONS if verb in option.commands for flag in option.flags}
    assert verb in VERBS
    assert {word.partition("=")[0] for word in rest if word.startswith("-")} <= flags


@pytest.mark.parametrize("page", PAGES)
def test_links_within_the_repository_lead_somewhere(page: str) -> None:
    path = ROOT / page
    for target, _, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)(#?)([^)\s]*)\)", path.read_text("utf-8")):
        file = path.parent / target if target else path
        assert file.exists(), target
        if anchor:
            heads = re.findall(r"^#+ (.*)$", file.read_text("utf-8"), re.MULTILINE)
            assert anchor in [re.sub(r"[^\w -]", "", head).strip().lower().replace(" ", "-") for head in heads]


@pytest.mark.parametrize(
    "hook", yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")), ids=lambda hook: str(hook["id"])
)
def test_a_hook_refuses_a_broken_corpus(hook: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "my-corpus.yaml"
    path.write_text("schema: 1\nclaims:\n- {id: 5}\n", "utf-8")
    assert hook["language"] == "python" and re.search(hook["files"], str(path)) and re.search(hook["files"], "data/claims.yaml")
    program, *words = shlex.split(hook["entry"])
    assert program == "rumorcheck"
    call = [sys.executable, "-m", "rumorcheck", *words, str(path)]
    done = subprocess.run(call, capture_output=True, text=True, check=False, env={**os.environ, "RUMORCHECK_LANG": "en"})
    assert done.returncode == 2 and f"{path}:3:" in done.stdout + done.stderr


@pytest.mark.parametrize("form", sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")), ids=lambda form: str(form.stem))
def test_issue_forms_are_sound(form: Path) -> None:
    content = yaml.safe_load(form.read_text("utf-8"))
    assert content["name"] and content["description"]
    ids = [part["id"] for part in content["body"]]
    assert len(ids) == len(set(ids)) and all(part["attributes"]["label"] for part in content["body"])
