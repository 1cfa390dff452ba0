"""Opens bytes as an export, for the tests of the readers."""

from io import BufferedReader, BytesIO

from rumorcheck.chats import Chat
from rumorcheck.chats.source import open_stream


def open_bytes(data: bytes, name: str = "chat.txt") -> Chat:
    """The chat in `data`."""
    return open_stream(BufferedReader(BytesIO(data), 1 << 16), name)
