"""Finds the chat inside a ZIP archive and streams it. Nothing is ever unpacked to disk; bombs and unsafe names are refused."""

import zlib
from io import BufferedReader, RawIOBase
from struct import unpack_from
from typing import BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from rumorcheck.chats.posts import ChatFault, Stream

MOST_FILES = 40_000
"""Files in an archive; WhatsApp packs 10,000 pictures at most."""
LARGEST_DIRECTORY = 16 << 20
RATIO, FREE = 200, 8 << 20
"""A chat may unpack to so many times its packed size, and so many bytes on top: real chats shrink to a fourth or a tenth."""

_SUFFIXES = (".txt", ".json", ".jsonl", ".eml", ".mbox")
_USUAL = ("_chat.txt", "result.json", "main.jsonl")
_END, _END_SIZE = b"PK\x05\x06", 22


def open_member(file: Stream) -> tuple[Stream, str]:
    """A stream of the chat in the archive, and the name it has there. Raises ChatFault where there is none or it is not safe."""
    _check_directory(file)
    try:
        archive = ZipFile(file)
        member = _choose(archive.infolist())
        return BufferedReader(_Guarded(cast(BinaryIO, archive.open(member)), member), 1 << 16), member.filename
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ChatFault("chat.zip_broken", reason=str(error) or type(error).__name__) from None


def _check_directory(file: Stream) -> None:
    """Refuse a list of contents that would not fit into memory, before zipfile reads it."""
    size = file.seek(0, 2)
    file.seek(max(0, size - (1 << 16) - _END_SIZE))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_END)
    if at < 0 or at + _END_SIZE > len(tail):
        raise ChatFault("chat.zip_broken", reason="no end record")
    entries, directory = unpack_from("<HI", tail, at + 10)
    if entries > MOST_FILES or directory > LARGEST_DIRECTORY:
        raise ChatFault("chat.zip_many", most=MOST_FILES)


def _choose(members: list[ZipInfo]) -> ZipInfo:
    for member in members:
        if _is_unsafe(member.filename):
            raise ChatFault("chat.zip_path", name=member.filename)
    chats = [member for member in members if member.filename.lower().endswith(_SUFFIXES) and not member.is_dir()]
    if not chats:
        raise ChatFault("chat.zip_empty", names=", ".join(_USUAL))
    member = min(chats, key=_rank)
    if member.flag_bits & 1:
        raise ChatFault("chat.zip_locked", name=member.filename)
    return member


def _rank(member: ZipInfo) -> tuple[int, int]:
    """The usual names first, then names that speak of a chat, then the largest: others may be documents sent in it."""
    name = member.filename.rpartition("/")[2].lower()
    if name in _USUAL:
        return 0, member.filename.count("/")
    return (1 if "whatsapp" in name or "chat" in name else 2), -member.file_size


def _is_unsafe(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0]


class _Guarded(RawIOBase):
    """A member of an archive, until it unpacks to more than its packed size can honestly hold."""

    def __init__(self, stream: BinaryIO, member: ZipInfo) -> None:
        self._stream = stream
        self._name = member.filename
        self._left = RATIO * member.compress_size + FREE

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed asks for any writable buffer
        try:
            data = self._stream.read(len(buffer))
        except (BadZipFile, EOFError, OSError, NotImplementedError, ValueError, zlib.error) as error:
            raise ChatFault("chat.zip_broken", reason=str(error) or type(error).__name__) from None
        self._left -= len(data)
        if self._left < 0:
            raise ChatFault("chat.zip_bomb", name=self._name, ratio=RATIO)
        buffer[: len(data)] = data
        return len(data)
