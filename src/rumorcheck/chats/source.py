"""Opens an export, tells its format from its first bytes, and gives its posts. Opens files; writes none."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from importlib import import_module
from io import BufferedReader, FileIO
from typing import NamedTuple

from rumorcheck.chats.lines import HEAD, decode_head
from rumorcheck.chats.posts import ChatFault, Notes, Post, Stream

READERS = ("telegram", "signal", "mail", "whatsapp")
"""The formats, one module each with `recognise` and `read`, asked in this order: a mail's head is stricter than a line with a date."""


class Source(NamedTuple):
    """What a reader reads."""

    stream: Stream
    head: bytes
    """The first bytes of the stream, which are still in it."""
    notes: Notes


class Chat:
    """An open export."""

    def __init__(self, file: Stream, source: Source, reader: str, name: str) -> None:
        self.format = reader
        self.name = name
        """Name of the file without its folder."""
        self.notes = source.notes
        self._file = file
        self._source = source
        try:
            self.size = os.fstat(file.fileno()).st_size
        except (OSError, ValueError):
            self.size = 0

    def posts(self) -> Iterator[Post]:
        """Every message once, in the order of the file. Raises ChatFault where the file breaks off or cannot be read on."""
        posts: Iterator[Post] = import_module(f"rumorcheck.chats.{self.format}").read(self._source)
        try:
            yield from posts
        except OSError as error:
            raise ChatFault("chat.unreadable", path=self.name, reason=error.strerror or type(error).__name__) from None

    def done(self) -> int:
        """Bytes of the file read so far; 0 where it has no place to tell."""
        try:
            return self._file.tell()
        except (OSError, ValueError):
            return 0

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def open_chat(path: str, stdin: Stream | None = None) -> Chat:
    """The export at `path`, or the one on `stdin` for `-`. Raises ChatFault where it is no export that can be read."""
    if path == "-":
        if stdin is None:
            raise ChatFault("chat.empty", path=path)
        return open_stream(stdin, path)
    try:
        if stat.S_ISDIR(os.stat(path).st_mode):
            path = _inside(path)
        file = BufferedReader(FileIO(path), HEAD)
    except FileNotFoundError:
        raise ChatFault("chat.missing", path=path) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = (isinstance(error, OSError) and error.strerror) or type(error).__name__
        raise ChatFault("chat.unreadable", path=path, reason=reason) from None
    try:
        return open_stream(file, path)
    except ChatFault:
        file.close()
        raise


def _inside(folder: str) -> str:
    """The export in `folder`: what Telegram and Signal write is a folder."""
    for name in ("result.json", "main.jsonl", "_chat.txt"):
        if os.path.isfile(os.path.join(folder, name)):
            return os.path.join(folder, name)
    raise ChatFault("chat.folder", path=folder)


def open_stream(stream: Stream, path: str) -> Chat:
    """The export in `stream`, which bears the name `path`."""
    notes = Notes()
    head = _peek(stream)
    if head.startswith(b"PK\x03\x04"):
        if not stream.seekable():
            raise ChatFault("chat.zip_stdin")
        inner, notes.member = open_member(stream)
        source = Source(inner, _peek(inner), notes)
    else:
        source = Source(stream, head, notes)
    return Chat(stream, source, _recognise(source.head, path), os.path.basename(path))


def open_member(stream: Stream) -> tuple[Stream, str]:
    """The chat in an archive; zipfile is loaded for archives only."""
    from rumorcheck.chats import archive

    return archive.open_member(stream)


def _peek(stream: Stream) -> bytes:
    """The first bytes, left in the stream. A pipe gives what has arrived, which is a line at least where a program writes lines."""
    return stream.peek(HEAD)[:HEAD]


def _recognise(head: bytes, path: str) -> str:
    """The reader for `head`. Raises ChatFault that says what was expected."""
    text = decode_head(head)
    if head and not text:
        raise ChatFault("chat.binary")
    if not text.strip():
        raise ChatFault("chat.empty", path=path)
    for name in READERS:
        if import_module(f"rumorcheck.chats.{name}").recognise(head):
            return name
    if text.lstrip()[:200].lower().startswith(("<!doctype html", "<html")):
        raise ChatFault("chat.html")
    first = next(line for line in text.split("\n") if line.strip())
    raise ChatFault("chat.unknown", line=text[: text.find(first)].count("\n") + 1, text=first[:60].strip())
