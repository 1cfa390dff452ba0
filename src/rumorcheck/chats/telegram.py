"""Reads Telegram Desktop's JSON export (`result.json`), one chat or many. Streams; keeps one message."""

import re
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from rumorcheck.chats.lines import decode_head
from rumorcheck.chats.posts import LONGEST, ChatFault, Notes, Post, PostKind
from rumorcheck.chats.source import Source

_KEYS = ('"messages"', '"chats"', '"personal_information"', '"left_chats"')
_MEDIA = ("photo", "file", "media_type", "sticker_emoji", "location_information", "contact_information", "poll")


def recognise(head: bytes) -> bool:
    """Whether a JSON object begins that names chats or messages."""
    text = decode_head(head).lstrip()
    return text.startswith("{") and any(key in text for key in _KEYS)


def read(source: Source) -> Iterator[Post]:
    """The messages of every chat in the file. Raises ChatFault where the file is no JSON."""
    import ijson

    from rumorcheck.text.jsonstream import read_events

    number = 0
    try:
        for chat, message in _messages(read_events(_Bytes(source))):
            number += 1
            yield read_message(message, chat, number, source.notes)
    except ijson.JSONError as error:
        raise ChatFault("chat.json", number=number, reason=str(error).split("\n")[0]) from None


class _Bytes:
    """The stream for ijson, which takes no byte order mark and gives up where a text cannot be UTF-8.

    A byte that is none, and half of an emoji written as an escape, show as U+FFFD in their own message; the others are read as ever.
    """

    def __init__(self, source: Source) -> None:
        self._stream = source.stream
        self._decoder = getincrementaldecoder("utf-8-sig")("replace")
        self._held = ""

    def read(self, size: int = -1) -> bytes:
        """About `size` bytes; none at the end only."""
        while size:
            data = self._stream.read(size)
            text = self._held + self._decoder.decode(data, final=not data)
            text, self._held = mend_escapes(text, final=not data)
            if text or not data:
                return text.encode()
        return b""


_PAIR = 12
"""Characters of the longest escape: two halves of a surrogate pair."""
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(\\u[dD][89a-fA-F]..)|\\.", re.DOTALL)


def mend_escapes(text: str, *, final: bool) -> tuple[str, str]:
    r"""`text` of a JSON file with each half of a surrogate pair replaced, and its end that must wait for what follows.

    >>> print(mend_escapes(r"\ud83d \ud83d\ude00 \\ud83d", final=True)[0])
    \ufffd \ud83d\ude00 \\ud83d
    """
    if not _HALF.search(text) and "\\" not in text[-_PAIR:]:
        return text, ""
    done, end, parts = 0, len(text) if final else len(text) - _PAIR + 1, []
    for escape in _ESCAPE.finditer(text):
        if escape.start() >= end:
            break
        parts += [text[done : escape.start()], "\\ufffd" if escape[1] else escape[0]]
        done = escape.end()
    end = max(end, done)
    return "".join((*parts, text[done:end])), text[end:]


def _messages(events: Iterable[tuple[str, str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each object in a `messages` list, with the name of the chat it belongs to."""
    from ijson.common import ObjectBuilder

    chat, builder, inside = "", None, ""
    for prefix, event, value in events:
        if builder is not None:
            builder.event(event, value)
            if event == "end_map" and prefix == inside:
                yield chat, builder.value
                builder = None
        elif event == "start_map" and (prefix == "messages.item" or prefix.endswith(".list.item.messages.item")):
            builder, inside = ObjectBuilder(), prefix
            builder.event(event, value)
        elif prefix == "name" or prefix.endswith(".list.item.name"):
            chat = value if isinstance(value, str) else ""
        elif event == "start_map" and prefix.endswith(".list.item"):
            chat = ""


def read_message(message: dict[str, Any], chat: str, number: int, notes: Notes) -> Post:
    """One message. What it lacks stays empty."""
    text = plain_text(message.get("text"))
    kind: PostKind = "text"
    if message.get("type") == "service":
        kind = "system"
    elif not text:
        kind = "media" if any(key in message for key in _MEDIA) else "deleted" if "text" not in message else "text"
    if len(text) > LONGEST:
        notes.cut += 1
    sender = message.get("from") or message.get("actor") or message.get("from_id") or ""
    forwarded = "forwarded_from" in message or "saved_from" in message
    return Post(_time(message), str(sender), text[:LONGEST], kind, chat, forwarded, number)


def plain_text(text: Any) -> str:
    """A text that is a string, or a list of strings and of objects with a text.

    >>> plain_text(["Bitte ", {"type": "bold", "text": "alle"}, " weiterleiten"])
    'Bitte alle weiterleiten'
    """
    if isinstance(text, str):
        return text
    if isinstance(text, list):
        return "".join(plain_text(part.get("text") if isinstance(part, dict) else part) for part in text)
    return ""


def _time(message: dict[str, Any]) -> str:
    at = message.get("date")
    try:
        return datetime.fromisoformat(at[:19]).strftime("%Y-%m-%dT%H:%M:%S") if isinstance(at, str) else ""
    except ValueError:
        return ""
