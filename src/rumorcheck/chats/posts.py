"""What the readers speak of: a post of a chat, what is worth saying about a file, and a fault. Touches nothing."""

from io import BufferedReader
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    Stream = BufferedReader[Any]
else:
    Stream = BufferedReader  # generic for the type checker only

PostKind = Literal["text", "media", "deleted", "system"]
"""`media` has no words of its own; a picture with a caption is `text`."""

LONGEST = 1 << 20
"""Characters of a post that are read; messengers allow 65,536. What is cut is counted in `Notes.cut`."""


class Post(NamedTuple):
    """One message of a chat."""

    at: str
    """Local time as the export gives it, ISO 8601 (`2025-09-16T10:01` or with seconds); empty where it gives none."""
    sender: str
    text: str
    kind: PostKind = "text"
    chat: str = ""
    """Name of the chat where a file holds several."""
    forwarded: bool = False
    """Whether the export marks it as forwarded; WhatsApp never does."""
    place: int = 0
    """Line of the file where it begins, or its number among the messages of a JSON or mail file; from 1."""


class Notes:
    """What a reader found out about a file. Filled while it reads."""

    def __init__(self) -> None:
        self.order = ""
        """Order of day, month and year in a WhatsApp export: `dmy`, `mdy` or `ymd`."""
        self.certain = True
        """Whether the dates of the file allow that order only."""
        self.cut = 0
        """Posts longer than `LONGEST`."""
        self.unread = 0
        """Records that could not be understood."""
        self.first_unread = 0
        """Place of the first of them."""
        self.member = ""
        """The file inside a ZIP archive that was read."""

    def skip(self, place: int) -> None:
        """Count a record that cannot be understood."""
        self.unread += 1
        self.first_unread = self.first_unread or place


class ChatFault(Exception):
    """An export cannot be read. `key` names the sentence to say, `slots` fill it; the edge words it in the person's language."""

    def __init__(self, key: str, **slots: object) -> None:
        super().__init__(key)
        self.key = key
        self.slots = slots
