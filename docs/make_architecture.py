"""Draws docs/architecture.svg from the import contract in pyproject.toml. `python docs/make_architecture.py` writes it.

Reads pyproject.toml and the first line of each package; touches the picture beside this file.
"""

import ast
import tomllib
from html import escape
from pathlib import Path

HERE = Path(__file__).parent
PICTURE = HERE / "architecture.svg"
SOURCE = HERE.parent / "src" / "rumorcheck"
WIDTH, HIGH, GAP, SIDE = 760, 54, 12, 20
TONES = ("#dbeafe", "#dcfce7", "#fef9c3", "#fde2e2", "#ede9fe", "#e0f2fe", "#f1f5f9")


def layers() -> list[list[str]]:
    """The layers of the contract, top first; packages beside each other in one."""
    content = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))
    contract = next(one for one in content["tool"]["importlinter"]["contracts"] if one["type"] == "layers")
    return [[name.strip().removeprefix("rumorcheck.") for name in layer.split("|")] for layer in contract["layers"]]


def purpose(name: str) -> str:
    """What the first line of a package or module says it is."""
    path = SOURCE / name / "__init__.py" if (SOURCE / name).is_dir() else SOURCE / f"{name}.py"
    line = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").splitlines()[0]
    return line.partition(": ")[2].partition(". ")[0].rstrip(".") if ": " in line else line.partition(". ")[0].rstrip(".")


def draw() -> str:
    """The picture as SVG text."""
    found = layers()
    height = SIDE * 2 + len(found) * (HIGH + GAP) - GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" font-family="system-ui, sans-serif">',
        "<title>The layers of rumorcheck: imports run downward only</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<path d="M{SIDE + 6} {SIDE} V{height - SIDE - 8}" stroke="#64748b" stroke-width="2"/>',
        f'<path d="M{SIDE} {height - SIDE - 10} h12 l-6 10 z" fill="#64748b"/>',
    ]
    left = SIDE + 30
    for number, layer in enumerate(found):
        top, width = SIDE + number * (HIGH + GAP), (WIDTH - SIDE - left - GAP * (len(layer) - 1)) / len(layer)
        for place, name in enumerate(layer):
            x = left + place * (width + GAP)
            parts += box(x, top, width, name, TONES[number % len(TONES)])
    return "\n".join([*parts, "</svg>", ""])


def box(x: float, top: int, width: float, name: str, tone: str) -> list[str]:
    """One package: its name, and below it what it is where there is room."""
    room = int((width - 24) / 6.1)
    told = purpose(name).replace("`", "")
    told = told if len(told) <= room else ""
    return [
        f'<rect x="{x:.0f}" y="{top}" width="{width:.0f}" height="{HIGH}" rx="6" fill="{tone}" stroke="#94a3b8"/>',
        f'<text x="{x + 12:.0f}" y="{top + 22}" font-size="15" font-weight="600" fill="#0f172a">{escape(name)}</text>',
        f'<text x="{x + 12:.0f}" y="{top + 42}" font-size="12" fill="#334155">{escape(told)}</text>',
    ]


if __name__ == "__main__":
    PICTURE.write_text(draw(), "utf-8")
