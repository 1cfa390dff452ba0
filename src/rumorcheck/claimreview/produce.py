"""Writes what was gathered: a corpus file, or a compiled index for what no YAML file should hold. Writes one file, in one step."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain

from rumorcheck.claimreview.gather import Gathering
from rumorcheck.corpus.compile import compile_pieces
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.edit import BACKUP
from rumorcheck.corpus.locate import CONCEPTS, data_directory
from rumorcheck.corpus.parse import Header
from rumorcheck.corpus.store import COMPILED
from rumorcheck.corpus.strictyaml import read_file
from rumorcheck.corpus.write import format_claim, format_corpus
from rumorcheck.errors import InputError
from rumorcheck.models import CorpusInfo

YAML_MOST = 40_000
"""Claims a corpus file may hold here; the reader of YAML stops at two million values."""


def write_corpus(gathering: Gathering, path: str, name: str, today: str) -> None:
    """Write the claims to `path`: compiled if it ends in `.index`, else as YAML. Raises InputError where that cannot be."""
    size = len(gathering)
    if path.endswith(COMPILED):
        write_pieces(path, _compiled(gathering, name, today, os.path.dirname(os.path.realpath(path))))
        return
    if size > YAML_MOST:
        raise InputError(
            f"{size:,} claims are more than a YAML corpus holds ({YAML_MOST:,}): write an index, -o {name}{COMPILED}"
        )
    head = format_corpus(Header(name, date=today), [])
    if not size:
        write_pieces(path, [head.encode()])
        return
    first = head.replace("claims: []\n", "claims:\n")
    write_pieces(path, chain([first.encode()], (format_claim(claim).encode() for claim in gathering.claims())))


def _compiled(gathering: Gathering, name: str, today: str, folder: str) -> Iterator[bytes]:
    """The index in pieces: neither the claims nor the index need fit in memory. What grows waits beside the file it becomes."""
    claims = (claim._replace(corpus=name) for claim in gathering.claims())
    concepts = parse_concepts(read_file(os.path.join(data_directory(), CONCEPTS)), CONCEPTS)
    return compile_pieces(claims, concepts, CorpusInfo(name, today, today, len(gathering)), "", folder)


def write_pieces(path: str, pieces: Iterable[bytes]) -> None:
    """Write `pieces` one after the other to a temporary file, then put it at `path`; what was there stays as `path.bak`.

    Raises InputError where that cannot be done; then what was there is as it was.
    """
    target = os.path.realpath(path)
    temporary = f"{target}.{os.getpid()}.tmp"
    try:
        with open(temporary, "wb") as file:
            file.writelines(pieces)
        if os.path.exists(target):
            os.replace(target, target + BACKUP)
        os.replace(temporary, target)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror}). Check the folder, permissions and space.") from error
    finally:
        with suppress(OSError):
            os.unlink(temporary)
