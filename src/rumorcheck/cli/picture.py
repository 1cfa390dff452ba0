"""Screenshots: the text of a picture, by the installed tesseract. Starts that program; loaded only when asked for."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from shutil import which

from rumorcheck.cli.streams import talk
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.words import quoted, word

PATIENCE = 120
"""Seconds for one picture."""
LANGUAGES = ("deu", "eng")
SHOWN = 160
"""Characters of what was read that are shown: enough to see whether it was read well."""


def read_picture(path: str, lang: Lang) -> bytes:
    """The text in the picture at `path`. Raises InputError, in `lang`: no picture, no tesseract, or nothing to read in it."""
    if not os.path.exists(path):
        raise InputError(word(lang, "input.missing", path=path))
    if os.path.isdir(path):
        raise InputError(word(lang, "input.directory", path=path))
    program = which("tesseract")
    if program is None:
        raise InputError(word(lang, "picture.no_tesseract"))
    listed = _run([program, "--list-langs"], path, lang).stdout.decode("utf-8", "replace").split()
    known = [name for name in LANGUAGES if name in listed]
    if "deu" not in known:
        talk(word(lang, "picture.no_german"))
    done = _run([program, os.path.abspath(path), "stdout", *(["-l", "+".join(known)] if known else [])], path, lang)
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise InputError(word(lang, "picture.unread", path=path, reason=told[-1] if told else done.returncode))
    if not done.stdout.strip():
        raise InputError(word(lang, "picture.empty", path=path))
    return done.stdout


def tell_what_was_read(text: str, lang: Lang) -> None:
    """Show the beginning of what was read: a verdict on a misread message would be one on another message."""
    line = " ".join(text.split())
    talk(word(lang, "picture.read", text=quoted(lang, line if len(line) <= SHOWN else line[:SHOWN] + "…")))


def _run(command: Sequence[str], path: str, lang: Lang) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603  # tesseract
    except (OSError, subprocess.TimeoutExpired) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise InputError(word(lang, "picture.unread", path=path, reason=reason)) from None
