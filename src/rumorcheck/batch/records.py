"""Splits a byte stream into records: lines, or what stands between NULs. Bounded memory; reads the stream it is given."""

from collections.abc import Iterator
from io import BufferedIOBase

LIMIT = 8 * 1024 * 1024
"""Bytes of a record at most, the limit of a single lookup. A longer one is passed over, not kept."""
BLOCK = 1024 * 1024
"""Bytes asked of the stream at a time; a pipe gives what it has, so that a slow writer is answered as it writes."""


def split_records(stream: BufferedIOBase, separator: bytes) -> Iterator[tuple[bytes | None, int]]:
    """Each record without its separator, and its size in bytes with it. None stands for a record longer than `LIMIT`.

    >>> from io import BytesIO
    >>> list(split_records(BytesIO(b"a\\n\\nbc"), b"\\n"))
    [(b'a', 2), (b'', 1), (b'bc', 2)]
    """
    rest, lost = b"", 0
    while block := stream.read1(BLOCK):
        pieces = (rest + block).split(separator)
        rest = pieces.pop()
        for piece in pieces:
            yield (None if lost or len(piece) > LIMIT else piece), lost + len(piece) + 1
            lost = 0
        if lost or len(rest) > LIMIT:
            lost += len(rest)
            rest = b""
    if rest or lost:
        yield (None if lost else rest), lost + len(rest)
