"""Telegram, Signal, mail and ZIP archives: what each format holds is read whole; what is damaged or dangerous is refused clearly."""

import json
import struct
import zipfile
from collections.abc import Mapping
from datetime import datetime, timedelta
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from layouts import LAYOUTS, write_chat
from opened import open_bytes

from rumorcheck.chats import ChatFault, Post, open_chat
from rumorcheck.chats.telegram import mend_escapes, plain_text

HOAX = "Bitte an alle weiterleiten!\nMorgen kommt ein Video namens Martinelli."


def told(data: bytes) -> list[tuple[str, str, str, str, str]]:
    return [(post.chat, post.at, post.sender, post.kind, post.text) for post in open_bytes(data).posts()]


# ---- Telegram


def telegram(*messages: object, name: str = "Familie") -> dict[str, object]:
    return {"name": name, "type": "private_group", "id": 1, "messages": list(messages)}


def message(text: object, **more: object) -> dict[str, object]:
    return {"id": 1, "type": "message", "date": "2025-09-16T10:01:22", "from": "Anna", "text": text, **more}


def test_telegram_reads_strings_lists_media_and_service_messages() -> None:
    data = telegram(
        message("kurz"),
        message(["Bitte ", {"type": "bold", "text": "alle"}, " weiterleiten"], forwarded_from="Kanal"),
        message("", photo="(File not included)"),
        message("Bild dazu", file="x.mp4"),
        {"id": 2, "type": "service", "date": "2025-09-16T10:02:00", "actor": "Bert", "action": "invite_members", "text": ""},
        message("weg", **{"from": None, "from_id": "user7"}),
    )
    posts = list(open_bytes(json.dumps(data, indent=1).encode()).posts())
    assert [(post.kind, post.sender, post.text, post.forwarded) for post in posts] == [
        ("text", "Anna", "kurz", False),
        ("text", "Anna", "Bitte alle weiterleiten", True),
        ("media", "Anna", "", False),
        ("text", "Anna", "Bild dazu", False),
        ("system", "Bert", "", False),
        ("text", "user7", "weg", False),
    ]
    assert posts[0].at == "2025-09-16T10:01:22" and posts[0].chat == "Familie"


@pytest.mark.parametrize(
    ("wound", "shown"),
    [
        pytest.param(b"\xed\xa0", "\ufffd\ufffd", id="bytes that are no UTF-8"),
        pytest.param(b"\\ud83d", "\ufffd", id="the first half of an emoji"),
        pytest.param(b"\\ude00\\ud83d\\ud83d\\ude00", "\ufffd\ufffd😀", id="halves beside a whole one"),
        pytest.param(b"\\\\ud83d", "\\ud83d", id="a backslash in front of letters"),
    ],
)
def test_telegram_loses_no_message_to_a_broken_character(wound: bytes, shown: str) -> None:
    data = json.dumps(telegram(message("x" * 70_000), message("WOUND"), message("ok"))).encode().replace(b"WOUND", wound)
    assert [row[4] for row in told(data)][1:] == [shown, "ok"]


@given(
    st.lists(st.sampled_from(["\\ud83d", "\\ude00", "\\\\", "\\n", "ud83d", "a", "😀"]), max_size=12).map("".join),
    st.integers(1, 9),
)
def test_halves_of_characters_are_mended_wherever_a_block_ends(text: str, size: int) -> None:
    whole, _ = mend_escapes(text, final=True)
    mended, held = "", ""
    for at in range(0, len(text), size):
        done, held = mend_escapes(held + text[at : at + size], final=False)
        mended += done
    assert mended + mend_escapes(held, final=True)[0] == whole
    assert json.loads(f'"{whole}"').isprintable() or "\\n" in whole


def test_telegram_reads_every_chat_of_a_file() -> None:
    data = {
        "about": "x",
        "personal_information": {"first_name": "Ich", "bio": "messages"},
        "contacts": {"list": [{"first_name": "Anna", "messages": "no"}]},
        "chats": {"about": "y", "list": [telegram(message("a"), name="Eins"), telegram(message("b"), message("c"), name="Zwei")]},
        "left_chats": {"about": "z", "list": [telegram(message("d"), name="Drei")]},
    }
    assert [(row[0], row[4]) for row in told(json.dumps(data).encode())] == [
        ("Eins", "a"),
        ("Zwei", "b"),
        ("Zwei", "c"),
        ("Drei", "d"),
    ]


parts = st.one_of(st.text(max_size=20), st.fixed_dictionaries({"type": st.just("bold"), "text": st.text(max_size=20)}))
bodies = st.one_of(st.text(max_size=40), st.lists(parts, max_size=4))


@given(st.lists(st.tuples(st.text(min_size=1, max_size=10), bodies), max_size=8), st.sampled_from([None, 1]), st.booleans())
def test_a_telegram_chat_is_read_back_whole(rows: list[tuple[str, object]], indent: int | None, mark: bool) -> None:
    messages = [message(body, **{"from": sender}) for sender, body in rows]
    data = json.dumps(telegram(*messages), indent=indent, ensure_ascii=False).encode("utf-8", "surrogatepass")
    posts = list(open_bytes(b"\xef\xbb\xbf" * mark + data).posts())
    assert [(post.sender, post.text) for post in posts] == [(sender, plain_text(body)) for sender, body in rows]


def test_a_telegram_file_that_breaks_off_says_where() -> None:
    data = json.dumps(telegram(message("a"), message("b"))).encode()[:-40]
    with pytest.raises(ChatFault) as fault:
        told(data)
    assert (fault.value.key, fault.value.slots["number"]) == ("chat.json", 1)


# ---- Signal


def signal(*items: Mapping[str, object]) -> bytes:
    records: list[object] = [
        {"version": "1", "backupTimeMs": "1758016882000"},
        {"account": {"givenName": "Ich", "familyName": "Selbst"}},
        {"recipient": {"id": "1", "self": {}}},
        {"recipient": {"id": "2", "contact": {"e164": "491711234567", "profileGivenName": "Anna", "profileFamilyName": "A."}}},
        {"recipient": {"id": "3", "contact": {"e164": "491711234567"}}},
        {"recipient": {"id": "4", "group": {"snapshot": {"title": {"title": "Familie"}}}}},
        {"chat": {"id": "9", "recipientId": "4"}},
        *({"chatItem": {"chatId": "9", "dateSent": "1758016882000", **item}} for item in items),
    ]
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def test_signal_reads_names_chats_and_what_is_no_text() -> None:
    data = signal(
        {"authorId": "2", "standardMessage": {"text": {"body": HOAX}}},
        {"authorId": "3", "standardMessage": {"attachments": [{}]}},
        {"authorId": "2", "remoteDeletedMessage": {}},
        {"authorId": "2", "updateMessage": {"simpleUpdate": {}}},
        {"authorId": "7", "standardMessage": {"text": {"body": "ok"}}},
        {"authorId": "1", "standardMessage": {"text": {"body": "ja"}}},
    )
    assert told(data) == [
        ("Familie", "2025-09-16T10:01:22", "Anna A.", "text", HOAX),
        ("Familie", "2025-09-16T10:01:22", "+491711234567", "media", ""),
        ("Familie", "2025-09-16T10:01:22", "Anna A.", "deleted", ""),
        ("Familie", "2025-09-16T10:01:22", "Anna A.", "system", ""),
        ("Familie", "2025-09-16T10:01:22", "7", "text", "ok"),
        ("Familie", "2025-09-16T10:01:22", "Ich Selbst", "text", "ja"),
    ]


def test_signal_counts_records_it_does_not_understand_and_reads_on() -> None:
    chat = open_bytes(
        signal({"authorId": "2", "standardMessage": {"text": {"body": "a"}}}) + b'{"chatItem": {"dateS\n[1]\n{"new": 1}\n'
    )
    assert [post.text for post in chat.posts()] == ["a"]
    assert (chat.notes.unread, chat.notes.first_unread) == (2, 9)


@given(st.lists(st.text(max_size=60), max_size=8))
def test_a_signal_chat_is_read_back_whole(texts: list[str]) -> None:
    data = signal(*({"authorId": "2", "standardMessage": {"text": {"body": text}}} for text in texts))
    assert [row[4] for row in told(data)] == texts


# ---- mail


def mail(text: str, subject: str = "WG: WICHTIG", html: bool = False) -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "Onkel Jürgen <juergen@example.org>"
    letter["To"] = "alle@example.org"
    letter["Subject"] = subject
    letter["Date"] = "Tue, 16 Sep 2025 10:01:22 +0200"
    letter.set_content(text, subtype="html" if html else "plain")
    return letter


def test_a_mail_is_read_with_its_subject() -> None:
    assert told(bytes(mail(HOAX))) == [("", "2025-09-16T10:01:22", "Onkel Jürgen", "text", f"WG: WICHTIG\n\n{HOAX}")]
    assert told(bytes(mail("<p>An <b>alle</b></p><script>x</script>", html=True)))[0][4] == "WG: WICHTIG\n\nAn alle"


def test_a_mail_with_an_attachment_is_read_without_it() -> None:
    letter = mail(HOAX)
    letter.add_attachment(b"x" * 100_000, maintype="image", subtype="jpeg", filename="a.jpg")
    assert told(bytes(letter))[0][4] == f"WG: WICHTIG\n\n{HOAX}"


lines = (
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=60).map(str.strip).filter(bool)
)


@settings(max_examples=50)
@given(st.lists(st.lists(lines, min_size=1, max_size=4).map("\n".join), min_size=1, max_size=5))
def test_a_mailbox_is_read_back_whole(texts: list[str]) -> None:
    letters = (
        b"From anna Tue Sep 16 10:01:22 2025\n" + bytes(mail(text, "Hallo")).replace(b"\nFrom ", b"\n>From ") + b"\n"
        for text in texts
    )
    assert [row[4].split("\n\n", 1)[1] for row in told(b"".join(letters))] == [text.strip() for text in texts]


def test_a_line_that_begins_with_from_is_given_back() -> None:
    box = b"From a Tue Sep 16 10:01:22 2025\nFrom: a@b.example\nSubject: x\n\n>From here on\n\nFrom b Tue\nFrom: c@d.example\nSubject: y\n\nz\n"
    assert [row[4] for row in told(box)] == ["x\n\nFrom here on", "y\n\nz"]


# ---- ZIP


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


CHAT = write_chat(
    LAYOUTS["German iPhone"], [(datetime(2025, 9, 16, 10, 1, 22) + timedelta(minutes=n), "Anna", f"Nr. {n}") for n in range(50)]
)


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"_chat.txt": CHAT, "00012-PHOTO.jpg": b"x" * 9000}, id="iPhone"),
        pytest.param({"WhatsApp Chat mit Anna.txt": CHAT, "Rezept.txt": b"Mehl " * 9000}, id="Android with a text document"),
        pytest.param({"ChatExport/photos/": b"", "ChatExport/_chat.txt": CHAT}, id="in a folder"),
    ],
)
def test_the_chat_in_an_archive_is_found(files: dict[str, bytes]) -> None:
    assert [row[4] for row in told(packed(files))] == [f"Nr. {n}" for n in range(50)]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        pytest.param(packed({"_chat.txt": b"16.09.25, 10:01 - A: x\n" + b"x\n" * 15_000_000}), "chat.zip_bomb", id="a bomb"),
        pytest.param(packed({"../../etc/_chat.txt": CHAT}), "chat.zip_path", id="a path that climbs out"),
        pytest.param(packed({"_chat.txt": CHAT, "/etc/x": b""}), "chat.zip_path", id="an absolute path"),
        pytest.param(packed({"_chat.txt": CHAT, "C:\\x.jpg": b""}), "chat.zip_path", id="a drive"),
        pytest.param(packed({"photo.jpg": b"x"}), "chat.zip_empty", id="no chat inside"),
        pytest.param(packed({"_chat.txt": CHAT * 20})[:-30], "chat.zip_broken", id="cut off"),
        pytest.param(
            packed({"_chat.txt": CHAT * 20}).replace(b"\x08\x00", b"\x63\x00"), "chat.zip_broken", id="an unknown method"
        ),
        pytest.param(
            b"PK\x03\x04" + b"x" * 50 + b"PK\x05\x06" + struct.pack("<4H2IH", 0, 0, 65000, 65000, 5, 5, 0),
            "chat.zip_many",
            id="too many files",
        ),
    ],
)
def test_an_archive_that_is_not_sound_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(ChatFault) as fault:
        told(data)
    assert fault.value.key == key


def test_an_archive_with_a_flipped_byte_ends_in_a_fault_or_is_read() -> None:
    data = packed({"_chat.txt": CHAT * 5})
    ends = set()
    for at in range(0, len(data), 7):
        try:
            ends.add(len(told(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])) > 0)
        except ChatFault:
            ends.add(False)
    assert ends <= {True, False}


# ---- what is no chat


@pytest.mark.parametrize(
    ("data", "key"),
    [
        pytest.param(b"", "chat.empty", id="an empty file"),
        pytest.param(b" \n\n", "chat.empty", id="only spaces"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0", "chat.binary", id="a picture"),
        pytest.param(b"<!DOCTYPE html><html>", "chat.html", id="Telegram's HTML export"),
        pytest.param(b"Hallo Anna,\nwie geht es?\n", "chat.unknown", id="a letter"),
        pytest.param(b'{"a": 1}\n', "chat.unknown", id="some JSON"),
        pytest.param(b"2025-09-16;10:01;Anna;hi\n", "chat.unknown", id="a table"),
    ],
)
def test_what_is_no_chat_is_named(data: bytes, key: str) -> None:
    with pytest.raises(ChatFault) as fault:
        open_bytes(data)
    assert fault.value.key == key


def test_files_that_are_not_there_and_folders_are_named(tmp_path: Path) -> None:
    for path, key in ((tmp_path / "x", "chat.missing"), (tmp_path, "chat.folder")):
        with pytest.raises(ChatFault) as fault:
            open_chat(str(path))
        assert fault.value.key == key
    (tmp_path / "result.json").write_text(json.dumps(telegram(message("a"))))
    chat = open_chat(str(tmp_path))
    assert [post.text for post in chat.posts()] == ["a"]
    chat.close()


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for head in (b"", b"PK\x03\x04", b'{"messages": [', b'{"chatItem": ', b"From: a\nSubject: b\n", b"16.09.25, 10:01 - A: x\n"):
        try:
            assert all(isinstance(post, Post) for post in open_bytes(head + data).posts())
        except ChatFault as fault:
            assert fault.key.startswith("chat.")
