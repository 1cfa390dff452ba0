"""Where the rows go: a file that a journal makes safe against any end, or a stream. Writes the output, the side file, the journal.

While a run goes on its rows are in `OUT.part`; `OUT.part.journal` says up to which byte they count and which bytes of the input they
answer. Every second or so the rows are forced to disk, then the journal is replaced in one step. A run that goes on after whatever
end cuts the files off at the bytes the journal names and reads on behind the bytes it names: no row is lost, none is there twice.
When all is read, `OUT.part` becomes `OUT` in one step.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, TextIO

from rumorcheck.batch.nouns import Progress
from rumorcheck.errors import InputError
from rumorcheck.models import Lang
from rumorcheck.render.words import word

try:
    import fcntl
except ImportError:  # Windows: nothing keeps two runs apart there
    fcntl = None  # type: ignore[assignment]  # a module, or none

VERSION = 1
Converter = Callable[[Path, Path], None]
"""Reads the rows at the first path, writes the output to the second."""


class Stream:
    """Rows to a stream, for a pipe: nothing to go on from. Bad rows go to a file if there is one."""

    def __init__(self, stream: TextIO, side: str, lang: Lang) -> None:
        self.start = Progress()
        self._stream, self._lang = stream, lang
        self._side = _opened(side, "w", lang) if side else None

    def write(self, text: str) -> int:
        """Write rows; the number of bytes is of no use here."""
        self._stream.write(text)
        return 0

    def write_bad(self, text: str) -> int:
        """Write rows of the side file."""
        if self._side:
            self._side.write(text.encode())
        return 0

    def commit(self, progress: Progress) -> None:
        """Let the reader have what there is."""
        self._stream.flush()
        if self._side:
            self._side.flush()

    def finish(self, progress: Progress) -> None:
        """All is written."""
        self.commit(progress)

    def close(self) -> None:
        """Close the side file."""
        if self._side:
            self._side.close()


class Journaled:
    """Rows to a file, safe at any moment."""

    def __init__(
        self, out: str, side: str, identity: Mapping[str, Any], lang: Lang, *, resume: bool, convert: Converter | None = None
    ) -> None:
        """`convert` makes the output of the rows at the end, where they are not it already. Raises InputError where an unfinished run is in the way, or is of another input, corpus or form."""
        out = os.path.realpath(out) if os.path.islink(out) else out  # what a link names is replaced, not the link
        self.out, self.side, self._convert = Path(out), Path(side), convert
        self._part, self._side_part = Path(f"{out}.part"), Path(f"{side}.part")
        self._journal = Path(f"{out}.part.journal")
        self._identity, self._lang = {"version": VERSION, **identity}, lang
        found = self._read()
        if found is not None and not resume:
            done = Progress(*found["progress"]).rows
            raise InputError(word(lang, "batch.unfinished", out=out, n=done, part=self._part))
        self.start = self._accept(found) if found is not None else Progress()
        self.finished = found is not None and bool(found["finished"])
        """Whether all rows are there and only the last step is missing, the renaming."""
        self._files: list[IO[bytes]] = []
        if not self.finished:
            self._files = [self._open(self._part, self.start.out_bytes), self._open(self._side_part, self.start.bad_bytes)]
            self._save(self.start, finished=False)

    def _read(self) -> dict[str, Any] | None:
        try:
            found = json.loads(self._journal.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise InputError(word(self._lang, "batch.journal_broken", path=self._journal, part=self._part)) from error
        return found if isinstance(found, dict) else None

    def _accept(self, found: Mapping[str, Any]) -> Progress:
        progress = Progress(*found["progress"])
        progress = progress._replace(states=tuple(progress.states))
        for name, value in self._identity.items():
            if found["identity"].get(name) != value:
                raise InputError(word(self._lang, f"batch.changed.{name}", out=self.out, part=self._part))
        size = self._part.stat().st_size if self._part.exists() else 0
        if size < progress.out_bytes and not found["finished"]:
            raise InputError(word(self._lang, "batch.journal_broken", path=self._journal, part=self._part))
        return progress

    def _open(self, path: Path, size: int) -> IO[bytes]:
        """The file, cut off at `size` bytes, and nobody else's."""
        file = _opened(str(path), "r+" if path.exists() else "w", self._lang)
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise InputError(word(self._lang, "batch.locked", out=self.out)) from None
        file.truncate(size)
        file.seek(size)
        return file

    def write(self, text: str) -> int:
        """Write rows and return their bytes. They count once `commit` has named them."""
        return self._files[0].write(text.encode())

    def write_bad(self, text: str) -> int:
        """Write rows of the side file."""
        return self._files[1].write(text.encode())

    def commit(self, progress: Progress) -> None:
        """Make everything up to `progress` last: first the rows, then the journal that names them."""
        for file in self._files:
            file.flush()
            os.fsync(file.fileno())
        self._save(progress, finished=False)

    def _save(self, progress: Progress, *, finished: bool) -> None:
        state = {"identity": self._identity, "progress": progress, "finished": finished}
        fresh = Path(f"{self._journal}.tmp")
        with open(fresh, "w", encoding="utf-8") as file:
            file.write(json.dumps(state))
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, self._journal)

    def finish(self, progress: Progress) -> None:
        """Turn the part into the output. Wherever this is cut off, another call completes it."""
        if not self.finished:
            self.commit(progress)
            self._save(progress, finished=True)
            self.finished = True
        if self._part.exists():
            self._hand_over()
        if progress.bad and self._side_part.exists():
            os.replace(self._side_part, self.side)
        if not progress.bad:
            self._side_part.unlink(missing_ok=True)
            self.side.unlink(missing_ok=True)  # that of an earlier run, which would speak of other rows
        self._journal.unlink()

    def _hand_over(self) -> None:
        if self._convert is None:
            os.replace(self._part, self.out)
            return
        ready = Path(f"{self.out}.part.ready")
        self._convert(self._part, ready)
        os.replace(ready, self.out)
        self._part.unlink()

    def close(self) -> None:
        """Close the files; what was not committed is cut off when the run goes on."""
        for file in self._files:
            with suppress(OSError):  # a full disk: the rows that count are in the file already
                file.close()


def _opened(path: str, mode: str, lang: Lang) -> IO[bytes]:
    try:
        return open(path, f"{mode}b")  # closed by `close`
    except OSError as error:
        raise InputError(word(lang, "batch.unwritable", path=path, reason=error.strerror or type(error).__name__)) from None
