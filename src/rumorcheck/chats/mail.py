"""Reads e-mail for the classic chain mail: one message (`.eml`) or a mailbox (mbox). Streams; keeps one message.

Of a message its text is taken, of HTML the words; attachments are not opened.
"""

import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from html.parser import HTMLParser

from rumorcheck.chats.posts import LONGEST, Post, Stream
from rumorcheck.chats.source import Source

LARGEST = 4 << 20
"""Bytes of one mail that are read: its text stands before its attachments."""

_HEADER = re.compile(
    rb"(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|X-[\w-]+): ", re.IGNORECASE
)
_ANY_HEADER = re.compile(rb"[\x21-\x39\x3b-\x7e]+:|[ \t]")
_BLOCKS = ("p", "br", "div", "li", "tr", "h1", "h2", "h3", "blockquote")


def recognise(head: bytes) -> bool:
    """Whether a mailbox begins, or a mail: header lines, two of the usual ones among them."""
    if head.startswith(b"From ") and b"\n" in head:
        head = head.partition(b"\n")[2]
    lines = head.removeprefix(b"\xef\xbb\xbf").replace(b"\r", b"").partition(b"\n\n")[0].split(b"\n")
    return all(_ANY_HEADER.match(line) for line in lines[:50]) and sum(bool(_HEADER.match(line)) for line in lines) >= 2


def read(source: Source) -> Iterator[Post]:
    """The mails in the order of the file."""
    for number, (data, cut) in enumerate(_split(source.stream), 1):
        try:
            post = read_mail(data, number)
        except (
            MessageError,
            LookupError,
            ValueError,
            AttributeError,
            TypeError,
            IndexError,
        ):  # what email raises on broken mails
            source.notes.skip(number)
            continue
        source.notes.cut += cut or len(post.text) > LONGEST
        yield post._replace(text=post.text[:LONGEST])


def _split(stream: Stream) -> Iterator[tuple[bytes, bool]]:
    """Each mail of a mailbox, `LARGEST` bytes of it at most, and whether it was longer. A file without `From ` lines is one mail."""
    parts: list[bytes] = []
    size, blank, first = 0, True, True
    while line := stream.readline(1 << 16):
        if blank and line.startswith(b"From "):
            if parts:
                yield b"".join(parts), size > LARGEST
            parts, size = [], 0
        else:
            size += len(line)
            if size <= LARGEST:
                parts.append(re.sub(rb"^>(>*From )", rb"\1", line) if line.startswith(b">") and not first else line)
        blank, first = line.strip() == b"", False
    if parts:
        yield b"".join(parts), size > LARGEST


def read_mail(data: bytes, number: int) -> Post:
    """One mail: subject and text together, for the subject often carries the claim."""
    mail = BytesParser(policy=policy.default).parsebytes(data)
    name, address = parseaddr(str(mail.get("From", "")))
    subject = " ".join(str(mail.get("Subject", "")).split())
    text = _body(mail)
    whole = f"{subject}\n\n{text}" if subject and text else subject or text
    forwarded = subject.lower().startswith(("fw:", "fwd:", "wg:", "tr:", "i:", "rv:", "enc:", "doorst:"))
    return Post(_time(mail), name or address, whole.strip(), "text" if whole.strip() else "media", "", forwarded, number)


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    content = part.get_content()
    if not isinstance(content, str):
        return ""
    content = content.replace("\r\n", "\n")
    return strip_html(content) if part.get_content_subtype() == "html" else content


def _time(mail: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(str(mail.get("Date", ""))).strftime("%Y-%m-%dT%H:%M:%S")
    except (ValueError, TypeError, IndexError):
        return ""


def strip_html(markup: str) -> str:
    """The words of an HTML mail.

    >>> strip_html("<style>p{}</style><p>An <b>alle</b>!<br>Bitte &amp; danke")
    'An alle!\\nBitte & danke'
    """
    words = _Words()
    words.feed(markup)
    words.close()
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(words.parts))).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in ("style", "script")
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("style", "script") and self.hidden > 0

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)
