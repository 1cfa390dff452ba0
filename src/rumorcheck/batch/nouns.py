"""The nouns of a batch: a row, a row that cannot be read, what to ask, how far it came. Immutable values; touches nothing."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from rumorcheck.models import STATES, Lang

SourceFormat = Literal["jsonl", "csv", "parquet", "lines", "nul"]
ResultFormat = Literal["jsonl", "csv", "parquet"]
Form = Literal["jsonl", "csv", "columns"]
"""What a worker makes of an answer: JSON text, CSV text, or a tuple of plain values for data frames."""
Reason = Literal[
    "invalid_utf8", "invalid_json", "not_an_object", "missing_field", "not_text", "too_long", "invalid_csv", "crashed"
]
Fragment = tuple[Any, ...]
"""An answer made ready by a worker. Its first item is the state, the rest depends on the `Form`."""
FAILED = "failed: "
"""How the state of a message begins on which the matcher crashed; the name of the exception follows."""


class Row(NamedTuple):
    """One message of the input and what goes along with it to the output."""

    line: int
    """Where it stands: the line, or the number of the record where records are not lines; from 1."""
    message: str
    id: str | int | None = None
    day: str = ""
    """ISO date, empty if there is none."""


class Bad(NamedTuple):
    """A row that cannot be read, or on which the matcher crashed. Holds no word of it."""

    line: int
    reason: Reason
    field: str = ""
    """The field that is to blame, or the name of the exception."""


class Fields(NamedTuple):
    """The names of the fields that are read; `id` and `date` empty where there are none."""

    text: str = "text"
    id: str = ""
    date: str = ""


class Job(NamedTuple):
    """What a worker needs to know beside the messages. Small and picklable: the index itself travels apart from it."""

    digest: str
    """SHA-256 of the compiled index in hexadecimal digits. A worker refuses to answer from another one."""
    path: str = ""
    """Where a worker finds that index; empty where it was handed over otherwise."""
    form: Form = "jsonl"
    lang: Lang = "en"
    """The language in which claims are told."""
    with_text: bool = False
    """Whether the answer may quote the message."""


class Progress(NamedTuple):
    """How far a run has come: every field up to the end of the same row."""

    line: int = 0
    """Lines (or records) read."""
    offset: int = 0
    """Bytes of the input read; rows, in Parquet."""
    rows: int = 0
    """Rows answered."""
    bad: int = 0
    """Rows set aside."""
    looked_up: int = 0
    """Messages that were checked; the others were answered from memory."""
    states: tuple[int, ...] = (0,) * len(STATES)
    """Rows in each of `STATES`."""
    out_bytes: int = 0
    bad_bytes: int = 0

    def counts(self) -> Mapping[str, int]:
        """Rows by state."""
        return dict(zip(STATES, self.states, strict=True))
