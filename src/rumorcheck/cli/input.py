"""Where a message comes from: the words of the command line, a file, or standard input. Reads them, bounded; writes nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.words import word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

LIMIT = 8 * 1024 * 1024
"""Bytes of a message at most. The longest chain letters have a few thousand."""

# Byte order marks, longest first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# Beginnings of what people try first: a screenshot, a voice message, an exported chat.
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")


def read_message(words: Sequence[str], file: str | None, lang: Lang) -> str:
    """The message to check. `words` are joined by spaces; a single `-`, or none at all, reads standard input.

    Raises InputError, in `lang`, if there is nothing to check or it cannot be read as text.
    """
    if words and list(words) != ["-"]:
        message = decode_argument(" ".join(words))
    elif file is not None and file != "-":
        message = decode(read_file(file, lang), lang)
    else:
        message = decode(read_standard_input(lang), lang)
    return refuse_unfit(message, lang)


def refuse_unfit(message: str, lang: Lang) -> str:
    """`message`, unless it is too large or empty. Raises InputError, in `lang`, if it is."""
    if len(message) > LIMIT:
        raise InputError(word(lang, "input.large", mib=LIMIT // 2**20))
    if not message.strip():
        raise InputError(word(lang, "input.empty"))
    return message


def read_file(path: str, lang: Lang) -> bytes:
    """The bytes of the file at `path`, `LIMIT` of them at most.

    Raises InputError, in `lang`, where there is none, or more in it.
    """
    try:
        with open(path, "rb") as stream:
            return _read_bounded(stream, lang)
    except FileNotFoundError:
        raise InputError(word(lang, "input.missing", path=path)) from None
    except IsADirectoryError:
        raise InputError(word(lang, "input.directory", path=path)) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise InputError(word(lang, "input.unreadable", path=path, reason=_reason(error))) from None


def read_standard_input(lang: Lang) -> bytes:
    """The bytes of standard input, `LIMIT` of them at most; none if it is closed.

    Raises InputError, in `lang`, where there is more, or it cannot be read.
    """
    if sys.stdin is None:
        return b""
    try:
        return _read_bounded(sys.stdin.buffer, lang)
    except (OSError, ValueError) as error:
        raise InputError(word(lang, "input.stdin", reason=_reason(error))) from None


def _read_bounded(stream: BinaryIO, lang: Lang) -> bytes:
    data = stream.read(LIMIT + 1) or b""  # None: a terminal set not to wait
    if len(data) > LIMIT:
        raise InputError(word(lang, "input.large", mib=LIMIT // 2**20))
    return data


def _reason(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or type(error).__name__


def decode(data: bytes, lang: Lang) -> str:
    """`data` as text: by its byte order mark, as UTF-8, as UTF-16 without a mark, or as Windows text. Binary data is refused.

    Raises InputError, in `lang`, for those.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if (not text and b"\x00" in data) or text.count("\x00") * 4 > len(text):
        text = _decode_utf16(data)
    if not text and data:
        text = _decode_damaged(data) if b"\x00" not in data else ""
    if data and (not text or _is_binary(text)):
        raise InputError(word(lang, "input.picture" if data.startswith(_PICTURES) else "input.binary"))
    return text


def _decode_utf16(data: bytes) -> str:
    """Text whose every second byte is mostly zero is UTF-16 that lost its mark; otherwise empty."""
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[0::2])):
        if zeros.count(0) * 4 > len(zeros) * 3 and len(data) % 2 == 0:
            return data.decode(encoding, "replace")
    return ""


def _decode_damaged(data: bytes) -> str:
    """UTF-8 with a few broken bytes keeps the rest; where most letters beyond ASCII are broken it was Windows text."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for char in text if char > "\x7f") - broken
    return text if whole > broken else data.decode("cp1252", "replace")


def _is_binary(text: str) -> bool:
    """A message may carry a stray control character or two; a file full of them is no message."""
    sample = text[:65536]
    return sum(1 for char in sample if char < " " and char not in "\t\n\r\f\v\x1b") * 10 > len(sample)


def decode_argument(text: str) -> str:
    """Arguments reach Python as UTF-8; bytes that are not come as lone surrogates and are read as Windows text.

    >>> decode_argument("f\\udcfcr")
    'für'
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        try:
            return _decode_damaged(text.encode("utf-8", "surrogateescape"))
        except UnicodeEncodeError:
            return text  # surrogates that no byte stands behind: matching and output know them
    return text
