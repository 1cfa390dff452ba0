"""The house rules, run as the tools run them: linter, types, layering, and the README that cannot lie."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "src").rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION = 400, 60
TABLES = {
    "fault_words.py",
    "doubtful_keys.py",
    "stance_phrases.py",
    "belief_words.py",
    "stance_words.py",
    "weights.py",
    "words.py",
}
"""Modules that are one table of data."""


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["ruff", "check", "."], id="ruff finds nothing"),
        pytest.param(["mypy"], id="mypy finds nothing"),
        pytest.param(["importlinter.cli", "lint"], id="imports run downward only"),
    ],
)
def test_the_tools_find_nothing(command: list[str]) -> None:
    module, *rest = command
    call = [sys.executable, "-m", module, *rest]
    if module == "importlinter.cli":
        call = [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", [pytest.param(path, id=path.stem) for path in MODULES if path.name not in TABLES])
def test_no_module_or_function_is_too_long_to_read(module: Path) -> None:
    text = module.read_text("utf-8")
    tree = ast.parse(text)
    functions = (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))
    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION]
    assert long == []
    assert len(text.splitlines()) <= LONGEST_MODULE
    assert ast.get_docstring(tree), "its first line says what it is and what it may touch"


def test_ci_runs_the_readmes_test_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    command = re.search(r"^## Tests$.*?^```sh\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    assert command
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    printed = script.replace('eval "$command"', ":").replace('cd "$(dirname "$0")/.."', f"cd {ROOT}")
    done = subprocess.run(["bash", "-c", printed], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "+ " + command[1].strip()


def test_doctests_hold() -> None:
    with_examples = [path for path in MODULES if ">>>" in path.read_text("utf-8")]
    names = [".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__") for path in with_examples]
    script = (
        "import doctest, importlib, sys; sys.exit(sum(doctest.testmod(importlib.import_module(n)).failed for n in sys.argv[1:]))"
    )
    done = subprocess.run([sys.executable, "-c", script, *names], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
