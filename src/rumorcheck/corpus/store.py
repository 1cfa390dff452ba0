"""Opens the compiled index of a corpus, building it where it is missing, stale or damaged. The one module that writes the cache.

An index is trusted when its checksum fits and it was made from files with this very content. To read all of them for each lookup
would take longer than the lookup, so what was once compared is noted in a seal beside the index: the sizes and times of the files.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from mmap import ACCESS_READ, mmap
from stat import S_ISREG
from zlib import crc32

from rumorcheck.corpus.index import Index
from rumorcheck.corpus.layout import FORMAT
from rumorcheck.corpus.locate import CLAIMS, CONCEPTS, INDEX, cache_directory, data_directory, own_corpora, resolve
from rumorcheck.errors import CorpusError, IndexFault

Announce = Callable[[], None]
LONG = 200_000
"""Bytes of YAML from which compiling is announced: about a third of a second."""

COMPILED = ".index"
"""How the name of a compiled index ends that is kept as a corpus of its own."""
OWN_BROKEN = (
    "A corpus of your own is asked together with the shipped one, so it has to be sound. Mend the lines above"
    " (to see them again: rumorcheck corpus check), or ask without it: rumorcheck --corpus shipped TEXT"
)
TEMPORARY = ".tmp"
ABANDONED = 3600
"""Seconds after which a temporary file has no writer any more: writing takes less than one."""


def open_index(paths: list[str], announce: Announce | None = None) -> Index:
    """The index of the corpus files at `paths`; of the shipped one and the user's own where `paths` is empty.

    A compiled index (`FILE.index`, as an import makes it) is opened as it is. `announce` is called before a corpus is compiled that
    takes a person's patience. Raises CorpusError where a file cannot be read or breaks the rules: an own corpus is never left out
    without a word.
    """
    if any(path.endswith(COMPILED) for path in paths):
        return _open_compiled(paths)
    data = data_directory()
    sources = resolve(paths)
    files = [*sources, os.path.join(data, CONCEPTS)]
    stamps = [_stamp(file) for file in files]
    cached, seal = _cache_files(sources)
    for place in [*_shipped_index(sources, data), *([cached] if cached else [])]:
        index = _try_open(place, files, stamps, seal)
        if index:
            return index
    if announce and sum(stamp[0] for stamp in stamps) > LONG:
        announce()
    try:
        return _build(sources, files[-1], cached)
    except CorpusError as error:
        if paths or not own_corpora():
            raise
        raise CorpusError(f"{error}\n{OWN_BROKEN}") from error


def _shipped_index(sources: list[str], data: str) -> list[str]:
    """The index that came with the package, where nothing but the shipped corpus is asked."""
    return [os.path.join(data, INDEX)] if sources == [os.path.join(data, CLAIMS)] else []


def _open_compiled(paths: list[str]) -> Index:
    if len(paths) > 1:
        raise CorpusError("A compiled index is asked alone: give one --corpus FILE.index, or YAML files only.")
    _stamp(paths[0])
    try:
        with open(paths[0], "rb") as file:
            return Index(memoryview(mmap(file.fileno(), 0, access=ACCESS_READ)))
    except (OSError, ValueError, IndexFault) as error:
        raise CorpusError(f"{paths[0]}: {error}. Make it again: rumorcheck corpus import FILE -o {paths[0]}") from error


def compile_shipped() -> bytes:
    """The index of the shipped corpus, for the build of a package."""
    from rumorcheck.corpus.build import build_index

    data = data_directory()
    claims, concepts = os.path.join(data, CLAIMS), os.path.join(data, CONCEPTS)
    return build_index([claims], concepts, _content([claims, concepts]))


def cached_index(paths: list[str]) -> str:
    """The file in which the index of the corpus files at `paths` is kept, for others to open; empty without a cache.

    It need not be there, nor be made from the files as they are now.
    """
    if paths and paths[0].endswith(COMPILED):
        return os.path.abspath(paths[0])
    sources = resolve(paths)
    shipped = [place for place in _shipped_index(sources, data_directory()) if os.path.isfile(place)]
    return shipped[0] if shipped else _cache_files(sources)[0]


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


def _stamp(file: str) -> list[int]:
    """Size, times and place of a file: as long as they stay, so does the content. Raises CorpusError where it is missing."""
    try:
        status = os.stat(file)
    except OSError as error:
        raise CorpusError(f"{file}: cannot be read ({error.strerror}). Check the path.") from error
    if not S_ISREG(status.st_mode):
        raise CorpusError(f"{file}: is not a file. Give the YAML file itself.")
    return _numbers_of(status)


def _numbers_of(status: os.stat_result) -> list[int]:
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


def _cache_files(sources: list[str]) -> tuple[str, str]:
    """Where the index of `sources` is cached, and its seal; empty where there is no home. `_format_of` reads such names."""
    folder = cache_directory()
    key = f"{crc32(chr(0).join(sources).encode('utf-8', 'surrogateescape')):08x}-{FORMAT}"
    return (os.path.join(folder, f"{key}.index"), os.path.join(folder, f"{key}.seal")) if folder else ("", "")


def _try_open(place: str, files: list[str], stamps: list[list[int]], seal: str) -> Index | None:
    """The index at `place` if it is sound and made from `files`; None means look further, or build it."""
    try:
        with open(place, "rb") as file:
            marks = repr([_numbers_of(os.fstat(file.fileno())), *stamps]).encode()
            data = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        if _read(seal) == marks:
            return Index(data, verify=False)
        index = Index(data)
    except (OSError, ValueError, IndexFault):
        return None  # missing, empty, truncated or damaged: the caller rebuilds it from the source, nothing is lost
    if index.content != _content(files):
        return None
    if seal:
        _write(seal, marks)
    return index


def _read(file: str) -> bytes:
    try:
        with open(file, "rb") as opened:
            return opened.read(1 << 16)
    except OSError:
        return b""


def _build(sources: list[str], concepts: str, cached: str) -> Index:
    from rumorcheck.corpus.build import build_index  # YAML and the compiler are only loaded here

    data = build_index(sources, concepts, _content([*sources, concepts]))
    if cached:
        _write(cached, data)
        _sweep(os.path.dirname(cached))
    return Index(data)


def _write(target: str, data: bytes) -> None:
    """Put `data` at `target` in one step, so that no reader ever sees half a file. A cache that cannot be written is done without.

    Only the person's own account may read it: a corpus of one's own may be private.
    """
    temporary = f"{target}.{os.getpid()}{TEMPORARY}"
    try:
        os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
        os.replace(temporary, target)
    except OSError:
        pass  # read-only or full: the answer is the same, only slower next time
    finally:  # also where Ctrl-C came in between
        _unlink(temporary)


def _sweep(folder: str) -> None:
    """Remove what nothing reads any more: what a process left half written that was killed or lost its power, and the indexes of
    older formats, which an update of the program left behind. Those of newer formats belong to a newer program beside this one.
    """
    from time import time

    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.is_file(follow_symlinks=False):
                    continue
                abandoned = entry.name.endswith(TEMPORARY) and entry.stat().st_mtime < time() - ABANDONED
                if abandoned or 0 <= _format_of(entry.name) < FORMAT:
                    _unlink(entry.path)
    except OSError:
        pass  # no folder, or another process swept first


def _format_of(name: str) -> int:
    """The format of the cached index or seal with this name; -1 for any other name: the folder may be one the user chose."""
    from re import fullmatch

    found = fullmatch(r"[0-9a-f]{8}-([0-9]{1,9})\.(?:index|seal)", name)
    return int(found[1]) if found else -1


def _unlink(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return  # mostly it has become the file that was to be written
