"""Writes reports as HTML files beside a result: never over what is not ours, in one step. Touches the disk."""

from __future__ import annotations

import os

from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.scan_words import say


def refuse_foreign(path: str, lang: Lang) -> None:
    """Raise InputError where `path` holds a file that is no report of ours: nothing a person had is overwritten."""
    from rumorcheck.render.html import is_ours

    try:
        with open(path, "rb") as file:
            ours = is_ours(file.read(2000))
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise InputError(say(lang, "use.not_written", path=path, reason=_reason(error))) from None
    if not ours:
        raise InputError(say(lang, "use.not_ours", path=path))


def write_page(path: str, text: str, lang: Lang) -> None:
    """Put `text` at `path` in one step; only the person's own account may read it, as befits a private chat.

    Raises InputError where it cannot be written.
    """
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(temporary, path)
    except OSError as error:
        raise InputError(say(lang, "use.not_written", path=path, reason=_reason(error))) from None
    finally:  # also where Ctrl-C came in between
        if os.path.exists(temporary):
            os.unlink(temporary)


def _reason(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or type(error).__name__
