"""Gets the index of a corpus to other processes: by its file where there is one, else by its bytes. Opens files, writes none."""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

from rumorcheck.batch.partition import register
from rumorcheck.corpus import load_corpus
from rumorcheck.corpus.store import cached_index
from rumorcheck.models import CorpusInfo


class Shared(NamedTuple):
    """An open index, ready to be handed on."""

    digest: str
    """SHA-256 of its bytes."""
    path: str
    """The file that holds just these bytes; empty where the cache could not be written."""
    data: bytes | memoryview
    info: CorpusInfo


def share_corpus(paths: list[str]) -> Shared:
    """Open the corpus at `paths`, or the shipped one, and tell what others need to open the same. Raises CorpusError."""
    index = load_corpus(paths or None).index
    digest = sha256(index.data).hexdigest()
    register(index.data, digest)
    path = cached_index(paths)
    return Shared(digest, path if path and _digest_of(path) == digest else "", index.data, index.info)


def _digest_of(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return sha256(file.read()).hexdigest()
    except OSError:
        return ""
