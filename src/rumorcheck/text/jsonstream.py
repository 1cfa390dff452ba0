"""Reads JSON as a stream of events, in memory bounded by its longest value, however it is nested."""

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

import ijson

DEEPEST = 256
"""Levels of lists and objects within each other at most. Exports and feeds have about ten; each level costs its whole path at each event."""


class Bytes(Protocol):
    """What is read: a binary file, or anything that gives bytes as one does."""

    def read(self, size: int = -1, /) -> bytes:
        """About `size` bytes; none at the end only."""
        ...


def read_events(stream: Bytes) -> Iterator[tuple[str, str, Any]]:
    """The path, kind and value of each event. Raises ijson.JSONError where it is no JSON, is cut off, or is nested below `DEEPEST`."""
    events: Iterator[tuple[str, str, Any]] = ijson.parse(_shallow(ijson.basic_parse(stream, use_float=True)))
    return events


def _shallow(events: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    depth = 0
    for event in events:
        if event[0] in ("start_map", "start_array"):
            depth += 1
            if depth > DEEPEST:
                raise ijson.JSONError(f"lists and objects lie more than {DEEPEST} deep in each other")
        elif event[0] in ("end_map", "end_array"):
            depth -= 1
        yield event
