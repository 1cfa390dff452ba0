"""Standard output and standard error: colour, width, encoding, and writing that survives closed and full streams.

Results go to stdout by `emit`, everything said to the person goes to stderr by `talk`. Nothing else writes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from time import strftime

from rumorcheck.cli.options import Request
from rumorcheck.models import Lang
from rumorcheck.render import View
from rumorcheck.render.safe import encodable, safe
from rumorcheck.render.words import word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

USAGE_ERROR = 2
WIDTH = 80
"""Columns where no terminal tells any."""


def use_colour(choice: str | None, env: Mapping[str, str], terminal: bool) -> bool:
    """The option, NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, TERM=dumb, then whether the output is a terminal.

    >>> use_colour("always", {"NO_COLOR": "1"}, False), use_colour(None, {"TERM": "dumb"}, True)
    (True, False)
    """
    if choice in ("always", "never"):
        return choice == "always"
    if env.get("NO_COLOR"):
        return False
    if env.get("FORCE_COLOR", "0") not in ("", "0") or env.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return terminal and env.get("TERM") != "dumb"


def columns(env: Mapping[str, str], *streams: TextIO | None) -> int:
    """COLUMNS, the width of the terminal behind the first of `streams` that has one, or `WIDTH`."""
    asked = env.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and 0 < len(asked) < 6 and int(asked):
        return int(asked)
    for stream in streams:
        try:
            if stream is not None and (width := os.get_terminal_size(stream.fileno()).columns):
                return width
        except (OSError, ValueError):
            continue
    return WIDTH


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at `stream`; never fails."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def view_for(request: Request, lang: Lang, repeat: str = "") -> View:
    """How to show an answer on standard output, as it is now."""
    return View(
        lang,
        columns(os.environ, sys.stdout, sys.stderr),  # a pager shows it in the same window
        use_colour(request.color, os.environ, is_terminal(sys.stdout)),
        encoding_of(sys.stdout),
        request.verbose,
        strftime("%Y-%m-%d"),
        repeat,
    )


def encoding_of(stream: TextIO | None) -> str:
    """The encoding of `stream`; a stream that has none takes anything."""
    return getattr(stream, "encoding", None) or "utf-8"


def emit(text: str, status: int, lang: Lang) -> int:
    """Write a result and return the exit status: `status`, also where the reader has left; an error where it could not be written."""
    if not text:
        return status
    if sys.stdout is None:
        talk(word(lang, "output.closed"))
        return USAGE_ERROR
    try:
        sys.stdout.write(encodable(text, encoding_of(sys.stdout)))
        sys.stdout.flush()
    except BrokenPipeError:
        _discard(sys.stdout)
    except (OSError, ValueError) as error:
        _discard(sys.stdout)
        talk(word(lang, "output.failed", reason=getattr(error, "strerror", None) or type(error).__name__))
        return USAGE_ERROR
    return status


def talk(text: str) -> None:
    """Say something to the person on standard error. Never fails, and lets nothing through that could steer a terminal."""
    if sys.stderr is None or not text:
        return
    text = safe(text)
    if is_terminal(sys.stderr):
        from rumorcheck.render.layout import fold

        text = fold(text, columns(os.environ, sys.stderr))
    try:
        sys.stderr.write(encodable(text, encoding_of(sys.stderr)) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    """Let what is still buffered run into the void, or Python complains about it at its end."""
    try:
        void = os.open(os.devnull, os.O_WRONLY)
        os.dup2(void, stream.fileno())
        os.close(void)
    except (OSError, ValueError):
        pass
