"""How far a batch has come, on a terminal: share, rows a second, time left. Draws on standard error, nowhere else.

The one place that uses rich: it knows how to draw over its own lines while others write, and a batch can bear to load it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from rumorcheck.batch.nouns import Progress
from rumorcheck.cli.streams import is_terminal
from rumorcheck.models import Lang
from rumorcheck.render.words import number, word

RATE_SECONDS = 20.0
"""The rate is that of about the last so many seconds: resumed runs and busy machines change it."""
Show = Callable[[Progress], None]


@contextmanager
def shown_progress(total: int | None, lang: Lang, *, quiet: bool) -> Iterator[Show]:
    """Something to call with every step; silent where no person watches."""
    if quiet or not is_terminal(sys.stderr):
        yield lambda progress: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bars

    columns = (BarColumn(bar_width=None), TextColumn("{task.percentage:>3.0f} %")) if total else ()
    with Bars(
        *columns, TextColumn("{task.fields[told]}", markup=False), console=Console(stderr=True), transient=True, expand=True
    ) as bars:
        task = bars.add_task("", total=total or None, told="…")
        pace = Pace()

        def show(progress: Progress) -> None:
            rows, units = pace.step(monotonic(), progress)
            told = [number(lang, progress.rows + progress.bad), word(lang, "batch.rate", n=number(lang, round(rows)))]
            if total and units:
                told.append(word(lang, "batch.left", time=clock((total - progress.offset) / units)))
            bars.update(task, completed=progress.offset, told=" · ".join(told))

        yield show


class Pace:
    """Rows and units of input a second, over the last seconds."""

    def __init__(self) -> None:
        self._marks: list[tuple[float, int, int]] = []

    def step(self, now: float, progress: Progress) -> tuple[float, float]:
        """Note where the run is `now`, and tell both rates."""
        rows = progress.rows + progress.bad
        if not self._marks or now - self._marks[-1][0] > 0.2:
            self._marks.append((now, rows, progress.offset))
        while len(self._marks) > 2 and now - self._marks[0][0] > RATE_SECONDS:
            self._marks.pop(0)
        since, rows_then, offset_then = self._marks[0]
        spent = now - since
        return ((rows - rows_then) / spent, (progress.offset - offset_then) / spent) if spent > 0 else (0.0, 0.0)


def clock(seconds: float) -> str:
    """A span of time as people read it off a clock.

    >>> clock(5), clock(754), clock(7325)
    ('0:05', '12:34', '2:02:05')
    """
    whole = max(0, round(seconds))
    hours, minutes, seconds = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
