"""What is handed out: few dependencies, pinned with hashes; a wheel with what belongs in it, the same each time; a list of what is inside."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from email import message_from_bytes
from hashlib import sha256
from pathlib import Path

import pytest

import rumorcheck

ROOT = Path(__file__).parents[2]
CONSTRAINTS = ROOT / "constraints.txt"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
MOST_DEPENDENCIES = 6


def name_of(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return found[0].lower().replace("_", "-")


def pins() -> dict[str, list[str]]:
    """Each pinned package of the constraints, as `name==version`, and its hashes."""
    text = CONSTRAINTS.read_text("utf-8").replace("\\\n", " ")
    lines = (line.split() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))
    return {words[0]: [word for word in words if word.startswith("--hash=")] for words in lines}


def test_few_dependencies() -> None:
    assert len(PROJECT["dependencies"]) <= MOST_DEPENDENCIES


def test_every_dependency_is_pinned_with_hashes() -> None:
    found = pins()
    assert all(
        "==" in pin and hashes and all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes)
        for pin, hashes in found.items()
    )
    assert {name_of(requirement) for requirement in PROJECT["dependencies"]} <= {name_of(pin) for pin in found}


def test_the_constraints_name_no_index() -> None:
    assert not re.search(r"^\s*--(?!hash)|://", CONSTRAINTS.read_text("utf-8"), re.MULTILINE)


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The wheel built twice, in folders of different names, with other times, another umask and another hash seed."""
    built = []
    for number in (1, 2):
        folder = tmp_path_factory.mktemp("x" * number) / "source"
        copy_sources(folder, number)
        env = {
            **os.environ,
            "PYTHONHASHSEED": str(number),
            "TZ": ("UTC", "Asia/Tokyo")[number - 1],
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder.parent / "dist")]
        subprocess.run(command, cwd=folder, env=env, check=True, capture_output=True, umask=(0o022, 0o077)[number - 1])
        built += list((folder.parent / "dist").glob("*.whl"))
    return built


def copy_sources(folder: Path, number: int) -> None:
    """What the wheel is built of, each file with a time of its own."""
    for name in ("src", "data"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    for name in ("hatch_build.py", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    for at, path in enumerate(sorted(folder.rglob("*"))):
        os.utime(path, (1_600_000_000 + number * 1000 + at,) * 2)


def test_a_wheel_built_twice_is_the_same(wheels: list[Path]) -> None:
    first, second = (sha256(wheel.read_bytes()).hexdigest() for wheel in wheels)
    assert first == second


def test_the_wheel_holds_the_package_its_data_and_nothing_else(wheels: list[Path]) -> None:
    with zipfile.ZipFile(wheels[0]) as wheel:
        names = set(wheel.namelist())
    info = f"rumorcheck-{rumorcheck.__version__}.dist-info"
    modules = {
        f"rumorcheck/{path.relative_to(ROOT / 'src' / 'rumorcheck').as_posix()}"
        for path in (ROOT / "src" / "rumorcheck").rglob("*.py")
    }
    data = {f"rumorcheck/data/{name}" for name in ("LICENSE", "claims.yaml", "concepts.yaml", "claims.index")}
    about = {
        f"{info}/{name}"
        for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE", "licenses/data/LICENSE")
    }
    share = f"rumorcheck-{rumorcheck.__version__}.data/data/share"
    hands = {
        f"{share}/{name}"
        for name in (
            "man/man1/rumorcheck.1",
            "man/de/man1/rumorcheck.1",
            "bash-completion/completions/rumorcheck",
            "fish/vendor_completions.d/rumorcheck.fish",
            "zsh/site-functions/_rumorcheck",
        )
    }
    assert names == modules | data | about | hands | {"rumorcheck/py.typed"}


def test_the_wheel_says_what_it_is(wheels: list[Path]) -> None:
    info = f"rumorcheck-{rumorcheck.__version__}.dist-info"
    with zipfile.ZipFile(wheels[0]) as wheel:
        told = message_from_bytes(wheel.read(f"{info}/METADATA"))
        scripts = wheel.read(f"{info}/entry_points.txt").decode()
        kind = wheel.read(f"{info}/WHEEL").decode()
    needed = [text for text in told.get_all("Requires-Dist", []) if "extra ==" not in text]
    assert (told["Name"], told["Version"], told["Requires-Python"]) == (
        "rumorcheck",
        rumorcheck.__version__,
        PROJECT["requires-python"],
    )
    assert told["License-Expression"] == PROJECT["license"] and set(told.get_all("License-File", [])) == set(
        PROJECT["license-files"]
    )
    assert {name_of(text) for text in needed} == {name_of(text) for text in PROJECT["dependencies"]}
    assert scripts == "[console_scripts]\nrumorcheck = rumorcheck.cli.main:run\n"
    assert "Tag: py3-none-any" in kind and "Root-Is-Purelib: true" in kind


def test_nothing_in_the_wheel_tells_of_the_machine_it_was_built_on(wheels: list[Path]) -> None:
    with zipfile.ZipFile(wheels[0]) as wheel:
        told = [name for name in wheel.namelist() if str(wheels[0].parent.parent).encode() in wheel.read(name)]
    assert told == []


def test_the_list_of_what_is_inside_is_made_by_a_command(tmp_path: Path) -> None:
    """The command of SECURITY.md: CycloneDX, one component for each pin with its hashes, the same on every run."""
    command = re.search(r"^cyclonedx-py (.*) -o sbom\.json$", (ROOT / "SECURITY.md").read_text("utf-8"), re.MULTILINE)
    assert command
    made = []
    for name in ("one.json", "two.json"):
        call = [sys.executable, "-W", "ignore", "-m", "cyclonedx_py", *command[1].split(), "-o", str(tmp_path / name)]
        subprocess.run(call, cwd=ROOT, check=True, capture_output=True)
        made.append((tmp_path / name).read_bytes())
    bom = json.loads(made[0])
    assert made[0] == made[1] and bom["bomFormat"] == "CycloneDX"
    assert {f"{part['name']}=={part['version']}".lower() for part in bom["components"]} == {pin.lower() for pin in pins()}
    assert all(part["externalReferences"][0]["hashes"] for part in bom["components"])
    assert bom["metadata"]["component"]["name"] == "rumorcheck"
