"""Draws the pictures of answers in the READMEs: runs the program in colour and turns what it prints into SVG.

`python docs/make_picture.py` writes them all. Starts the installed program and touches the pictures beside this file.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from rumorcheck.render.layout import cells, wrap

HERE = Path(__file__).parent
PICTURES: dict[str, tuple[str, str]] = {
    "answer.en.svg": (
        "en",
        "My cousin says: tomorrow a video called Martinelli comes to WhatsApp and hacks your phone. Do not open it, tell everybody!",
    ),
    "answer.de.svg": (
        "de",
        "Aus dem Elternchat: Morgen kommt ein Video namens Martinelli, das macht euer Handy kaputt. Bitte an alle weiterleiten!",
    ),
}
TODAY = "2026-11-29"
"""The day on which pages and pictures were written: answers show dates, and warn once a verdict is due for another check."""
CLOCK = f"""
import time
real = time.strftime
time.strftime = lambda form, *when: real(form, *(when or (time.strptime("{TODAY}", "%Y-%m-%d"),)))
"""
COLUMNS, LINES = 80, 26
WIDE, HIGH, MARGIN = 8.4, 19, 18
"""Size of a character, and room around the text, in pixels."""
INK, PAPER, PALE = "#e6e6e6", "#1b1e24", "#9aa3ad"
COLOURS = {"31": "#ff7b72", "32": "#7ee787", "33": "#e3b341", "34": "#79c0ff", "35": "#d2a8ff", "36": "#56d4dd"}
CHUNK = re.compile(r"\S+(?: \S+)*")
PIECE = re.compile(r"\x1b\[([\d;]*)m|([^\x1b]+)")


def draw(name: str) -> str:
    """The picture `name` as SVG text."""
    lang, message = PICTURES[name]
    answer = answer_to(message, lang)
    asked = [*wrap(f'$ rumorcheck "{message}"', COLUMNS), ""]
    rows = [*(f"\x1b[2m{line}\x1b[0m" for line in asked), *answer[:LINES], *(["\x1b[2m…\x1b[0m"] if len(answer) > LINES else [])]
    width, height = round(COLUMNS * WIDE + 2 * MARGIN), len(rows) * HIGH + 2 * MARGIN
    title = escape(re.sub(r"\x1b\[[\d;]*m", "", " ".join(answer[:2])).replace("▌", "").strip())
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-size="14"'
        ' font-family="ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace" xml:space="preserve">\n'
        f'<title>{title}</title>\n<rect width="{width}" height="{height}" rx="8" fill="{PAPER}"/>\n'
    )
    return head + "".join(part for number, row in enumerate(rows) for part in draw_row(row, number)) + "</svg>\n"


def answer_to(message: str, lang: str) -> list[str]:
    """The lines the program prints on a terminal of 80 columns, with their colours."""
    call = [sys.executable, "-m", "rumorcheck", "--color", "always", "--lang", lang, "--corpus", "shipped", message]
    with TemporaryDirectory() as folder:
        env = {**os.environ, "COLUMNS": str(COLUMNS), "PYTHONIOENCODING": "utf-8", "PYTHONPATH": stop_the_clock(Path(folder))}
        done = subprocess.run(call, env=env, capture_output=True, text=True, encoding="utf-8", check=True)  # noqa: S603  # our own program
    return done.stdout.replace(" --corpus shipped", "").splitlines()


def stop_the_clock(folder: Path) -> str:
    """Put into `folder` what makes a program started with it as PYTHONPATH believe it is `TODAY`; returns its name."""
    (folder / "sitecustomize.py").write_text(CLOCK, "utf-8")
    return str(folder)


def draw_row(row: str, number: int) -> Iterator[str]:
    """The pieces of one line, each in its place: `textLength` keeps them there whatever font there is."""
    styles: set[str] = set()
    column, baseline = 0, MARGIN + number * HIGH + 14
    for codes, text in PIECE.findall(row):
        if not text:
            styles = set() if codes in ("", "0") else styles | set(codes.split(";"))
            continue
        size, left = cells(text), MARGIN + column * WIDE
        colour = next((COLOURS[code] for code in COLOURS if code in styles), PALE if "2" in styles else INK)
        if "7" in styles:
            yield f'<rect x="{left:.1f}" y="{baseline - 14}" width="{size * WIDE:.1f}" height="{HIGH - 1}" fill="{colour}"/>\n'
            colour = PAPER
        weight = ' font-weight="bold"' if "1" in styles else ""
        for chunk in CHUNK.finditer(text):  # viewers fold several spaces into one
            told, left = chunk[0].replace(" ", "\u00a0"), MARGIN + (column + cells(text[: chunk.start()])) * WIDE
            yield (
                f'<text x="{left:.1f}" y="{baseline}" textLength="{cells(told) * WIDE:.1f}" lengthAdjust="spacingAndGlyphs"'
                f' fill="{colour}"{weight}>{escape(told)}</text>\n'
            )
        column += size


if __name__ == "__main__":
    for picture in PICTURES:
        (HERE / picture).write_text(draw(picture), "utf-8")
