"""Reads Signal's plaintext export (`main.jsonl`: one JSON object in a line). Streams; keeps the names of people and chats.

It is read leniently: a record that is not understood is counted and passed over, since the format is young and grows.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from rumorcheck.chats.lines import decode_head, read_lines
from rumorcheck.chats.posts import LONGEST, Post, PostKind
from rumorcheck.chats.source import Source

_KEYS = ('"chatItem"', '"recipient"', '"backupTimeMs"', '"account"', '"chat_item"')
NAMES = 50_000
"""People and chats whose names are kept; beyond that their number stands for the name."""


def recognise(head: bytes) -> bool:
    """Whether the first line is a JSON object of a Signal export."""
    line = decode_head(head).lstrip().partition("\n")[0]
    return line.startswith("{") and any(key in line for key in _KEYS)


def read(source: Source) -> Iterator[Post]:
    """The messages of all chats, in the order of the file."""
    people: dict[str, str] = {}
    chats: dict[str, str] = {}
    owner = ""
    for number, line in read_lines(source.stream, source.head):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = None
        if not isinstance(record, dict):
            source.notes.skip(number)
            continue
        account, person, chat, item = (_map(record, key) for key in ("account", "recipient", "chat", "chatItem"))
        if account:
            owner = " ".join(filter(None, (_text(account, "givenName"), _text(account, "familyName"))))
        elif person and len(people) < NAMES:
            people[_text(person, "id")] = _name(person, owner)
        elif chat and len(chats) < NAMES:
            chats[_text(chat, "id")] = people.get(_text(chat, "recipientId"), "")
        elif item:
            post = read_item(item, people, chats, number)
            if len(post.text) > LONGEST:
                source.notes.cut += 1
                post = post._replace(text=post.text[:LONGEST])
            yield post


def read_item(item: Mapping[str, Any], people: Mapping[str, str], chats: Mapping[str, str], number: int) -> Post:
    """One message. Senders and chats without a name are shown by their number."""
    message = _map(item, "standardMessage") or _map(item, "viewOnceMessage") or _map(item, "directStoryReplyMessage")
    text = _text(_map(message, "text") or _map(_map(message, "textReply"), "text"), "body")
    author = _text(item, "authorId")
    kind: PostKind = "text"
    if "remoteDeletedMessage" in item:
        kind = "deleted"
    elif not message and not any(key in item for key in ("stickerMessage", "contactMessage", "giftBadge", "paymentNotification")):
        kind = "system"
    elif not text:
        kind = "media"
    chat = chats.get(_text(item, "chatId"), "")
    return Post(_time(_text(item, "dateSent")), people.get(author) or author, text, kind, chat, False, number)


def _name(person: Mapping[str, Any], owner: str) -> str:
    """The name a person or group has for the `owner` of the export."""
    contact = _map(person, "contact")
    if contact:
        nickname = _map(contact, "nickname")
        for part in (
            (_text(nickname, "given"), _text(nickname, "family")),
            (_text(contact, "systemGivenName"), _text(contact, "systemFamilyName")),
            (_text(contact, "profileGivenName"), _text(contact, "profileFamilyName")),
            (_text(contact, "username"), ""),
            (_phone(_text(contact, "e164")), ""),
        ):
            if any(part):
                return " ".join(filter(None, part))
    title = _map(_map(person, "group"), "snapshot").get("title")
    if isinstance(title, dict):
        return _text(title, "title")
    if isinstance(title, str):
        return title
    return owner if "self" in person else ""


def _phone(digits: str) -> str:
    return f"+{digits}" if digits and not digits.startswith("+") else digits


def _time(milliseconds: str) -> str:
    """Signal counts in UTC, and no time zone is told; so the time stays UTC."""
    try:
        return datetime.fromtimestamp(int(milliseconds) / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    except (ValueError, OverflowError, OSError):
        return ""


def _value(record: Mapping[str, Any], key: str) -> Any:
    """The value at `key`, spelled `likeThis` or `like_this`."""
    if key in record:
        return record[key]
    return record.get("".join(f"_{char.lower()}" if char.isupper() else char for char in key))


def _map(record: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = _value(record, key)
    return value if isinstance(value, dict) else {}


def _text(record: Mapping[str, Any], key: str) -> str:
    value = _value(record, key)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
