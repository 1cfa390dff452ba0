"""Renderers: an `Outcome` and a `View` in, text out. One module per format, in one table, each loaded when it is first used.

A renderer returns the whole text with its last newline, or an empty text where there is nothing to say. It touches no stream.
"""

from __future__ import annotations

from collections.abc import Callable

from rumorcheck.models import Lang, Outcome
from rumorcheck.records import NamedTuple


class View(NamedTuple):
    """How and to whom an answer is shown."""

    lang: Lang = "de"
    width: int = 80
    """Columns of the window; the layout keeps between 40 and 100 of them."""
    colour: bool = False
    encoding: str = "utf-8"
    """What the output can encode; signs outside it are replaced by plainer ones."""
    verbose: bool = False
    today: str = ""
    """ISO date against which review dates are held; empty holds none against them."""
    repeat: str = ""
    """Options to repeat in the commands we suggest, such as ` --corpus own.yaml`."""


Renderer = Callable[[Outcome, View], str]


def _terminal(outcome: Outcome, view: View) -> str:
    from rumorcheck.render.terminal import render

    return render(outcome, view)


def _plain(outcome: Outcome, view: View) -> str:
    from rumorcheck.render.plain import render

    return render(outcome, view)


def _json(outcome: Outcome, view: View) -> str:
    from rumorcheck.render.json import render

    return render(outcome, view)


def _jsonl(outcome: Outcome, view: View) -> str:
    from rumorcheck.render.json import render_line

    return render_line(outcome, view)


def _reply(outcome: Outcome, view: View) -> str:
    from rumorcheck.render.reply import render

    return render(outcome, view)


RENDERERS: dict[str, Renderer] = {
    "terminal": _terminal,
    "plain": _plain,
    "json": _json,
    "jsonl": _jsonl,
    "reply": _reply,
}
