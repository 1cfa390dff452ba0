"""Hostile chats and batch inputs: what goes in comes out, as a post, as a row or as a row set aside. Writes into the folder it is given."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from email.message import EmailMessage
from io import BufferedReader, BytesIO
from pathlib import Path
from random import Random

from attacks import damaged, leaks, texts
from counted import Count

from rumorcheck import Corpus
from rumorcheck.batch.nouns import Row, SourceFormat
from rumorcheck.batch.readers import READERS, Source
from rumorcheck.chats import ChatFault, Post
from rumorcheck.chats.source import open_stream
from rumorcheck.errors import InputError

START = datetime(2025, 9, 16, 10, 1, 22)


def _one_line(text: str) -> str:
    """A text that no reader may take for two posts: it has no line end in it and is no lone surrogate."""
    return "x " + text.encode("utf-8", "replace").decode().replace("\n", " ").replace("\r", " ")[:2000]


def _whatsapp(rows: Sequence[str]) -> bytes:
    lines = (f"[{START + timedelta(minutes=n):%d.%m.%y, %H:%M:%S}] Anna: {text}\n" for n, text in enumerate(rows))
    return "".join(lines).encode()


def _telegram(rows: Sequence[str]) -> bytes:
    posts = [
        {"id": n, "type": "message", "date": "2025-09-16T10:01:22", "from": text[:40], "text": text}
        for n, text in enumerate(rows)
    ]
    return json.dumps({"name": rows[0], "type": "private_group", "id": 1, "messages": posts}).encode()


def _signal(rows: Sequence[str]) -> bytes:
    items = (
        {"chatItem": {"chatId": "1", "authorId": "2", "dateSent": "1758009682000", "standardMessage": {"text": {"body": text}}}}
        for text in rows
    )
    return b"".join(json.dumps(item).encode() + b"\n" for item in ({"version": "1", "backupTimeMs": "1758009682000"}, *items))


def _mail(rows: Sequence[str]) -> bytes:
    letters = []
    for text in rows:
        letter = EmailMessage()
        letter["From"], letter["Subject"], letter["Date"] = "anna@example.org", "Hallo", "Tue, 16 Sep 2025 10:01:22 +0200"
        letter.set_content(text, cte="base64")
        letters.append(b"From anna Tue Sep 16 10:01:22 2025\n" + bytes(letter) + b"\n")
    return b"".join(letters)


CHATS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "whatsapp": _whatsapp,
    "telegram": _telegram,
    "signal": _signal,
    "mail": _mail,
}


def _posts(data: bytes) -> list[Post]:
    return list(open_stream(BufferedReader(BytesIO(data), 1 << 16), "chat").posts())


def chats(count: int, _: Corpus) -> Count:
    """Every hostile text is a post of its export; a damaged export is read as far as it goes or refused by a ChatFault."""
    found = Count()
    rows = [_one_line(text) for text in texts(min(count, 200))]
    draw = Random(5)
    for name, write in CHATS.items():
        data = write(rows)
        with found.attempt(name):
            found.lose(len(_posts(data)) - len(rows), name)
        found.tried += len(rows) - 1
        short = write([text[:80] for text in rows[:8]])
        for _number in range(count // len(CHATS)):
            wounded = damaged(short, draw)
            with found.attempt((name, wounded[:200]), ChatFault):
                _posts(wounded)
    return found


# ---- batch


def _jsonl(rows: Sequence[str]) -> bytes:
    return b"".join(json.dumps({"text": text}).encode() + b"\n" for text in rows)


def _csv(rows: Sequence[str]) -> bytes:
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerows([["text", "n"], *([text, n] for n, text in enumerate(rows))])
    return target.getvalue().encode()


BATCHES: dict[SourceFormat, Callable[[Sequence[str]], bytes]] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "lines": lambda rows: "".join(f"{text}\n" for text in rows).encode(),
    "nul": lambda rows: "".join(text.replace("\0", "") + "\0" for text in rows).encode(),
}


def batch_readers(count: int, _: Corpus) -> Count:
    """Every hostile text is a row with this very text; of damaged input each record is a row or set aside."""
    found = Count()
    rows = [_one_line(text) for text in texts(count // 4)]
    draw = Random(6)
    for kind, write in BATCHES.items():
        wanted = [text.replace("\0", "") if kind == "nul" else text for text in rows]
        with found.attempt(kind):
            read = [row.message for row, *_ in READERS[kind](Source(BytesIO(write(rows)))) if isinstance(row, Row)]
            found.lose(sum(a != b for a, b in zip(read, wanted, strict=False)) + abs(len(read) - len(wanted)), kind)
        found.tried += len(rows) - 1
        short = write([text[:60] for text in rows[:6]])
        for _number in range(count // len(BATCHES)):
            wounded = damaged(short, draw)
            with found.attempt((kind, wounded[:200]), InputError):
                told = list(READERS[kind](Source(BytesIO(wounded))))
                if kind in ("lines", "nul"):
                    found.lose(len(told) - _records(wounded, b"\n" if kind == "lines" else b"\0"), (kind, wounded[:200]))
    return found


def _records(data: bytes, separator: bytes) -> int:
    return data.count(separator) + bool(data and not data.endswith(separator))


def batch_runs(count: int, folder: Path) -> Count:
    """The command itself, in both formats: rows in = answered + set aside, and nothing in them could steer a terminal."""
    found = Count()
    source = folder / "hostile.jsonl"
    lines = [json.dumps({"text": text}).encode() for text in texts(count)]
    lines[1::7] = [b'{"text": "\xff\xfe"}' for _ in lines[1::7]]
    lines[2::11] = [b"{" for _ in lines[2::11]]
    broken = len({*range(1, count, 7), *range(2, count, 11)})
    source.write_bytes(b"\n".join(lines) + b"\n")
    for kind in ("jsonl", "csv"):
        out, bad = folder / f"out.{kind}", folder / f"bad.{kind}.jsonl"
        call = ["batch", str(source), "-o", str(out), "--bad", str(bad), "--with-text", "--workers", "1"]
        done = subprocess.run([sys.executable, "-m", "rumorcheck", *call], capture_output=True, timeout=600, check=False)
        with found.attempt(kind):
            found.crashes += done.returncode not in (0, 2) or b"Traceback" in done.stderr
            answered = out.read_bytes().decode()
            found.leak(leaks(answered.replace("\r\n", "\n")) + leaks(done.stderr.decode()), kind)
            found.lose(_rows(kind, answered) - (len(lines) - broken), kind)
            found.lose(bad.read_bytes().count(b"\n") - broken, kind)
        found.tried += len(lines) - 1
    return found


def _rows(kind: str, text: str) -> int:
    if kind == "csv":
        return len(list(csv.reader(io.StringIO(text)))) - 1
    return len([json.loads(line, parse_constant=float.fromhex) for line in text.splitlines()])
