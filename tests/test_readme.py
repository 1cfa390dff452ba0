"""The pages cannot lie: each console block is run and compared, each picture drawn again, the German page held to the English one.

`python tests/test_readme.py --write` writes what was printed instead: after a change of the corpus or of an answer.
"""

import doctest
import os
import re
import subprocess
import sys
import tempfile
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "docs"))

import make_architecture  # noqa: E402  # its folder is on the path only now
import make_picture  # noqa: E402  # likewise

PAGES = [ROOT / "README.md", ROOT / "README.de.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
SESSION = re.compile(r"(?<=^```python\n)(>>> .*?)(?=^```$)", re.MULTILINE | re.DOTALL)
PARSER = doctest.DocTestParser()
WITH_BLOCKS = [page for page in PAGES if BLOCK.search(page.read_text("utf-8"))]
WITH_SESSIONS = [page for page in PAGES if SESSION.search(page.read_text("utf-8"))]
PICTURES = [pytest.param(name, id=name) for name in make_picture.PICTURES]


class Person:
    """Somebody who types the blocks of one page in their order, in an empty folder, at 80 columns, in the language of the page."""

    def __init__(self, folder: Path, clock: Path, lang: str) -> None:
        here = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "HOME": str(folder), "LANG": "C.UTF-8"}
        told = {"RUMORCHECK_LANG": lang, "RUMORCHECK_DATA": str(folder / ".data"), "RUMORCHECK_CACHE": cache_folder(folder)}
        self.env = {**here, **told, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
        self.folder = folder
        self.env["PYTHONPATH"] = make_picture.stop_the_clock(clock)
        self.status = 0

    def type(self, block: str) -> str:
        """`block` with what each of its commands prints below it."""
        lines = [line for line in block.splitlines() if line.startswith("$ ")]
        return "".join(f"{line}\n{self.answer(line[2:])}" for line in lines)

    def answer(self, command: str) -> str:
        """What the terminal shows after `command`. `$?` is that of the command before."""
        call = ["bash", "-c", f"(exit {self.status}); {command}"]
        done = subprocess.run(
            call, cwd=self.folder, env=self.env, text=True, encoding="utf-8", check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.status = done.returncode
        return done.stdout


def cache_folder(folder: Path) -> str:
    """The cache of the test run, whose index is compiled already; alone, one beside the page's folder."""
    return os.environ.get("RUMORCHECK_CACHE") or str(folder / ".cache")


def typed_again(page: Path, folder: Path) -> str:
    """The page with every block as the program answers on the day the pages were written."""
    home, clock = folder / "home", folder / "clock"
    home.mkdir()
    clock.mkdir()
    person = Person(home, clock, "de" if page.name.endswith(".de.md") else "en")
    return BLOCK.sub(lambda block: person.type(block[0]), page.read_text("utf-8"))


def said_again(text: str) -> str:
    """`text` with what Python prints below each line of its sessions, which go on from block to block."""
    names: dict[str, object] = {}
    return SESSION.sub(lambda block: "".join(entered(example, names) for example in PARSER.get_examples(block[0])), text)


def entered(example: doctest.Example, names: dict[str, object]) -> str:
    """One line or several as they are entered, and what they print."""
    printed = StringIO()
    with redirect_stdout(printed):
        exec(compile(example.source, "<session>", "single"), names)  # noqa: S102  # the pages are ours
    first, *more = example.source.splitlines()
    return "".join(f"{line}\n" for line in (f">>> {first}", *(f"... {line}" for line in more))) + printed.getvalue()


@pytest.mark.parametrize("page", WITH_BLOCKS, ids=lambda page: str(page.relative_to(ROOT)))
def test_console_blocks_show_what_the_program_prints(page: Path, tmp_path: Path) -> None:
    assert typed_again(page, tmp_path) == page.read_text("utf-8")


@pytest.mark.parametrize("page", WITH_SESSIONS, ids=lambda page: str(page.relative_to(ROOT)))
def test_python_sessions_show_what_python_prints(page: Path) -> None:
    text = page.read_text("utf-8")
    assert said_again(text) == text


@pytest.mark.parametrize("name", PICTURES)
def test_the_pictures_show_what_the_program_answers(name: str) -> None:
    assert make_picture.draw(name) == (ROOT / "docs" / name).read_text("utf-8")


def test_the_picture_of_the_layers_is_the_import_contract() -> None:
    assert make_architecture.draw() == make_architecture.PICTURE.read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_pictures_are_there(page: Path) -> None:
    text = page.read_text("utf-8")
    targets = [*re.findall(r"\]\((?!https?:)([^)#\s]+)", text), *re.findall(r'src="([^"]+)"', text)]
    assert not [target for target in targets if not (page.parent / target).exists()]


def test_the_german_readme_says_what_the_english_one_says() -> None:
    english, german = ((ROOT / name).read_text("utf-8") for name in ("README.md", "README.de.md"))
    for shape in (r"^(#+) ", r"^(\|) (?!-)", r"^```(\w+)$", r"^\$ (\w+) ?[a-z]*", r"^\d\. (\*)"):
        assert re.findall(shape, german, re.MULTILINE) == re.findall(shape, english, re.MULTILINE), shape


def write() -> None:
    """Bring all pages and pictures up to date, and say which have changed."""
    for page in WITH_BLOCKS:
        with tempfile.TemporaryDirectory() as folder:
            renew(page, typed_again(page, Path(folder)))
    for page in WITH_SESSIONS:
        renew(page, said_again(page.read_text("utf-8")))
    for name in make_picture.PICTURES:
        renew(ROOT / "docs" / name, make_picture.draw(name))
    renew(make_architecture.PICTURE, make_architecture.draw())


def renew(path: Path, text: str) -> None:
    """Write `text` where it differs."""
    old = path.read_text("utf-8") if path.exists() else ""
    path.write_text(text, "utf-8")
    sys.stdout.write(f"{'changed' if text != old else 'as it was'}: {path.relative_to(ROOT)}\n")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit("usage: python tests/test_readme.py --write")
    write()
