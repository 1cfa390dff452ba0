"""Opens the compiled index of a corpus, building it where it is missing, stale or damaged. The one module that writes the cache."""

from __future__ import annotations

import os
from mmap import ACCESS_READ, mmap
from stat import S_ISREG
from zlib import crc32

from rumorcheck.corpus.index import Index
from rumorcheck.corpus.layout import FORMAT
from rumorcheck.corpus.locate import CONCEPTS, cache_directory, data_directory, own_corpora, resolve
from rumorcheck.errors import CorpusError, IndexFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

COMPILED = ".index"
"""How the name of a compiled index ends that is kept as a corpus of its own."""
OWN_BROKEN = (
    "A corpus of your own is asked together with the shipped one, so it has to be sound. Mend the lines above"
    " (to see them again: rumorcheck corpus check), or ask without it: rumorcheck --corpus shipped TEXT"
)


def open_index(paths: list[str]) -> Index:
    """The index of the corpus files at `paths`; of the shipped one and the user's own where `paths` is empty.

    A compiled index (`FILE.index`, as an import makes it) is opened as it is. Raises CorpusError where a file cannot be read or
    breaks the rules: an own corpus is never left out without a word.
    """
    if any(path.endswith(COMPILED) for path in paths):
        return _open_compiled(paths)
    data = data_directory()
    concepts = os.path.join(data, CONCEPTS)
    sources = resolve(paths)
    stamp = _stamp([*sources, concepts])
    cached = _cache_file(sources)
    index = _try_open(cached)
    if index and (index.stamp["files"] == stamp["files"] or index.stamp["content"] == _content([*sources, concepts])):
        return index
    stamp["content"] = _content([*sources, concepts])
    try:
        return _build(sources, concepts, stamp, cached)
    except CorpusError as error:
        if paths or not own_corpora():
            raise
        raise CorpusError(f"{error}\n{OWN_BROKEN}") from error


def _open_compiled(paths: list[str]) -> Index:
    if len(paths) > 1:
        raise CorpusError("A compiled index is asked alone: give one --corpus FILE.index, or YAML files only.")
    _stamp(paths)
    try:
        with open(paths[0], "rb") as file:
            return Index(memoryview(mmap(file.fileno(), 0, access=ACCESS_READ)))
    except (OSError, ValueError, IndexFault) as error:
        raise CorpusError(f"{paths[0]}: {error}. Make it again: rumorcheck corpus import FILE -o {paths[0]}") from error


def cached_index(paths: list[str]) -> str:
    """The file in which the index of the corpus files at `paths` is kept; empty without a cache. It need not be there."""
    return os.path.abspath(paths[0]) if paths and paths[0].endswith(COMPILED) else _cache_file(resolve(paths))


def _content(files: list[str]) -> str:
    """SHA-256 of the files' contents: a file that was only copied or touched needs no new index."""
    from hashlib import sha256  # only where the times of a file changed

    digest = sha256()
    for file in files:
        with open(file, "rb") as opened:
            while block := opened.read(1 << 20):
                digest.update(block)
        digest.update(b"\0")
    return digest.hexdigest()


def _stamp(files: list[str]) -> dict[str, Any]:
    """Size and times of each file: as long as they stay, so does the content. Raises CorpusError where a file is missing."""
    found = []
    for file in files:
        try:
            status = os.stat(file)
        except OSError as error:
            raise CorpusError(f"{file}: cannot be read ({error.strerror}). Check the path.") from error
        if not S_ISREG(status.st_mode):
            raise CorpusError(f"{file}: is not a file. Give the YAML file itself.")
        found.append([status.st_size, status.st_mtime_ns, status.st_ctime_ns])
    return {"files": found}


def _cache_file(sources: list[str]) -> str:
    folder = cache_directory()
    key = crc32("\0".join(sources).encode("utf-8", "surrogateescape"))
    return os.path.join(folder, f"{key:08x}-{FORMAT}.index") if folder else ""


def _try_open(cached: str) -> Index | None:
    """The cached index where there is a sound one; None means build it."""
    if not cached:
        return None
    try:
        with open(cached, "rb") as file:
            data = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        return Index(data)
    except (OSError, ValueError, IndexFault):
        return None  # missing, empty, truncated or damaged: the caller rebuilds it from the source, nothing is lost


def _build(sources: list[str], concepts: str, stamp: dict[str, Any], cached: str) -> Index:
    from rumorcheck.corpus.build import build_index  # YAML and the compiler are only loaded here

    data = build_index(sources, concepts, stamp)
    if cached:
        _write(cached, data)
    return Index(data)


def _write(target: str, data: bytes) -> None:
    """Put `data` at `target` in one step, so that no reader ever sees half a file. A cache that cannot be written is done without."""
    temporary = f"{target}.{os.getpid()}.tmp"
    try:
        os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(data)
        os.replace(temporary, target)
    except OSError:  # read-only or full: the answer is the same, only slower next time
        try:
            os.unlink(temporary)
        except OSError:
            return  # it was never made
