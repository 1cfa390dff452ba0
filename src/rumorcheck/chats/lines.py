"""Lines of a text whose encoding is guessed from its beginning, none longer than a post may be. Reads the stream it is given."""

from codecs import getincrementaldecoder
from collections.abc import Iterator
from io import TextIOWrapper

from rumorcheck.chats.posts import LONGEST, ChatFault, Stream

HEAD = 1 << 16
"""Bytes from which format and encoding are told."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))

# Pictures, documents and databases, which people take for the chat.
_BINARY = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"%PDF", b"SQLite format 3", b"\x1f\x8b", b"OggS")


def encoding_of(head: bytes) -> str:
    """The encoding of a text that begins with `head`: by its mark, UTF-8, else Windows text. Raises ChatFault for binary data."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    zeros = head.count(0)
    if head.startswith(_BINARY) or zeros * 10 > len(head):
        for encoding, share in (
            ("utf-16-le", head[1::2]),
            ("utf-16-be", head[0::2]),
        ):  # a text of two-byte letters that lost its mark
            if zeros and share.count(0) > 0.9 * zeros and not head.startswith(_BINARY):
                return encoding
        raise ChatFault("chat.binary")
    text = getincrementaldecoder("utf-8")("replace").decode(head)  # a character cut off at the end of the head is no damage
    broken = text.count("\ufffd")
    whole = sum(1 for char in text if char > "\x7f") - broken
    return "cp1252" if broken > whole else "utf-8"


def decode_head(head: bytes) -> str:
    """The beginning of a text, for recognising it; empty for binary data."""
    try:
        return head.decode(encoding_of(head), "replace").lstrip("\ufeff")
    except ChatFault:
        return ""


def read_lines(stream: Stream, head: bytes) -> Iterator[tuple[int, str]]:
    """Number and text of each line, without its end. CRLF ends a line like LF; a line beyond `LONGEST` comes in pieces.

    The pieces of a long line share its number.
    """
    # newline="\n": a lone CR, U+2028 and the like belong to a message and part no lines.
    text = TextIOWrapper(stream, encoding_of(head), errors="replace", newline="\n")
    number, whole = 1, True
    while line := text.readline(LONGEST):
        whole = line.endswith("\n")
        yield number, line.removesuffix("\n").removesuffix("\r")
        number += whole
