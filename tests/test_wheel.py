"""What a user installs: the sdist, the wheel made from it, installed in a place of its own and tried outside the checkout."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import rumorcheck

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The prefix of an installation from the sdist. Its dependencies are those of the test run: none is fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = ["--no-deps", "--no-index", "--no-build-isolation"]
    done(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder), cwd=ROOT)
    done(*pip, "wheel", *build, "-w", str(folder), str(next(folder.glob("*.tar.gz"))), cwd=folder)
    # --ignore-installed: pip would take the one under test out of its environment otherwise
    done(
        *pip,
        "install",
        *build[:2],
        "--ignore-installed",
        "--prefix",
        str(folder / "prefix"),
        str(next(folder.glob("*.whl"))),
        cwd=folder,
    )
    return folder / "prefix"


def done(*call: str, cwd: Path, env: dict[str, str] | None = None) -> str:
    finished = subprocess.run(call, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


def tried(installed: Path, *args: str) -> str:
    """What the installed program answers, from a folder that has nothing of the checkout."""
    site = next(installed.rglob("site-packages"))
    env = {
        "PYTHONPATH": str(site),
        "PATH": os.environ["PATH"],
        "RUMORCHECK_LANG": "en",
        "RUMORCHECK_CACHE": str(installed / "cache"),
    }
    return done(sys.executable, *args, cwd=installed, env=env)


def test_it_is_the_installed_program_that_answers(installed: Path) -> None:
    assert tried(installed, "-c", "import rumorcheck; print(rumorcheck.__file__)").startswith(str(installed))


def test_it_answers_with_the_index_it_brought(installed: Path) -> None:
    assert tried(installed, "-m", "rumorcheck", "--plain", "WhatsApp wird kostenpflichtig").startswith(
        "known\tmisleading\twhatsapp-paid"
    )
    assert not list((installed / "cache").rglob("*.index"))
    assert tried(installed, "-m", "rumorcheck", "--version") == f"rumorcheck {rumorcheck.__version__}\n"


@pytest.mark.parametrize(
    "place",
    [
        "man/man1/rumorcheck.1",
        "man/de/man1/rumorcheck.1",
        "bash-completion/completions/rumorcheck",
        "zsh/site-functions/_rumorcheck",
        "fish/vendor_completions.d/rumorcheck.fish",
    ],
)
def test_it_brings_what_shells_and_man_look_for(installed: Path, place: str) -> None:
    found = next(installed.rglob(f"share/{place}"))
    assert "rumorcheck" in found.read_text("utf-8")


def test_its_page_has_no_picture_or_link_that_leads_nowhere(installed: Path) -> None:
    page = next(installed.rglob("rumorcheck-*.dist-info/METADATA")).read_text("utf-8").partition("\n\n")[2]
    assert page.startswith("# rumorcheck") and "*Picture: The answer to a chain letter" in page
    assert not re.findall(r"<img|\]\((?!https://)[^)]*\)", page)


def test_it_brings_nothing_of_the_house(installed: Path) -> None:
    site = next(installed.rglob("site-packages"))
    assert {path.name for path in site.iterdir() if not path.name.endswith(".dist-info")} == {"rumorcheck"}
