"""Puts the sections of an index together: each in memory while it is small, beyond that in a temporary file. Values in, bytes out."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import repeat
from sys import byteorder
from tempfile import SpooledTemporaryFile
from zlib import crc32

from rumorcheck.corpus.layout import BLOCK, ENTRY_SIZE, FORMAT, HEADER_SIZE, MAGIC, SECTIONS, is_full
from rumorcheck.corpus.numbers import narrow

IN_MEMORY = 1 << 20
"""Bytes of one section that are kept in memory."""
CHUNK = 1 << 20
"""Bytes that are read at once from a section."""

Spool = SpooledTemporaryFile[bytes]


class Sections:
    """The sections of one index under way."""

    def __init__(self, folder: str | None = None) -> None:
        """`folder` is where large sections wait; the system's own folder for such things may be kept in memory."""
        self._folder = folder
        self._files: dict[str, tuple[Spool, str]] = {}
        self._spools: list[Spool] = []

    def spool(self) -> Spool:
        """A file of bytes that is gone once the sections are closed."""
        file = SpooledTemporaryFile(IN_MEMORY, dir=self._folder)  # noqa: SIM115  # closed with the sections
        self._spools.append(file)
        return file

    def close(self) -> None:
        """Let go of all files."""
        for file in self._spools:
            file.close()

    def add(self, name: str, values: array[int] | array[float] | bytes) -> None:
        """A section that is at hand as a whole."""
        code = values.typecode if isinstance(values, array) else "B"
        self.open(name, code).write(little(values) if isinstance(values, array) else values)

    def open(self, name: str, code: str = "B") -> Spool:
        """A section to be written piece by piece, its numbers in the format `code`."""
        file = self.spool()
        self._files[name] = file, code
        return file

    def pieces(self) -> Iterator[bytes]:
        """The bytes of the index, in order."""
        start = HEADER_SIZE + ENTRY_SIZE * len(SECTIONS)
        entries = array("Q")
        for name in SECTIONS:
            file, code = self._files[name]
            size = file.tell()
            entries.extend((start, size, ord(code)))
            start += size + -size % 8
        table = little(entries)
        checksum = crc32(table)
        for piece in self._contents():
            checksum = crc32(piece, checksum)
        yield MAGIC + little(array("I", (FORMAT, len(SECTIONS), checksum, 0)))
        yield table
        yield from self._contents()

    def _contents(self) -> Iterator[bytes]:
        for name in SECTIONS:
            file, _ = self._files[name]
            size = file.tell()
            file.seek(0)
            while piece := file.read(CHUNK):
                yield piece
            yield bytes(-size % 8)


class ListWriter:
    """A list of lists under way: those that are not empty, in rising order of their numbers."""

    def __init__(self, sections: Sections, name: str, code: str = "B") -> None:
        """`code` is the format of the values."""
        self._sections, self._name = sections, name
        self._file = sections.open(name, code)
        self._waiting = bytearray()
        self._numbers, self._lengths = array("I"), array("I")

    def append(self, number: int, values: array[int] | bytes) -> None:
        """List `number`."""
        if values:
            self._waiting += little(values) if isinstance(values, array) else values
            if len(self._waiting) > CHUNK:
                self._flush()
            self.mark(number, len(values))

    def write(self, values: array[int] | bytes) -> None:
        """Values of lists that are marked by themselves."""
        self._waiting += little(values) if isinstance(values, array) else values
        self._flush()

    def mark(self, number: int, length: int) -> None:
        """List `number` has so many values, whoever writes them."""
        self._numbers.append(number)
        self._lengths.append(length)

    def _flush(self) -> None:
        self._file.write(self._waiting)
        self._waiting = bytearray()

    def close(self) -> None:
        """Write where each list starts."""
        self._flush()
        blocks, bits, ranks, starts = array("Q"), array("Q"), array("I"), array("I")
        at = first = 0
        last = -1
        for rank, (number, length) in enumerate(zip(self._numbers, self._lengths, strict=True)):
            if number >> BLOCK > last:  # a block begins, behind some that may be empty
                fresh = (number >> BLOCK) - last
                last, first = last + fresh, at
                blocks.extend(repeat(at, fresh))
                ranks.extend(repeat(rank, fresh))
                bits.extend(repeat(0, fresh))
            bits[last] |= 1 << (number & (1 << BLOCK) - 1)
            starts.append(at - first)
            at += length
        blocks.append(at)
        starts.append(at - blocks[len(starts) >> BLOCK] if is_full(bits, ranks) else 0)
        for part, values in {"blocks": blocks, "ranks": ranks, "starts": starts}.items():
            self._sections.add(f"{self._name}.{part}", narrow(values))
        self._sections.add(f"{self._name}.bits", bits)


def add_blobs(sections: Sections, name: str, records: Sequence[bytes]) -> None:
    """Lists of bytes that are at hand."""
    writer = ListWriter(sections, name)
    for number, record in enumerate(records):
        writer.append(number, record)
    writer.close()


def add_lists(sections: Sections, name: str, lists: Sequence[Sequence[int]]) -> None:
    """Lists of numbers that are at hand."""
    code = narrow([max((max(numbers) for numbers in lists if numbers), default=0)]).typecode
    writer = ListWriter(sections, name, code)
    for number, values in enumerate(lists):
        writer.append(number, array(code, values))
    writer.close()


def add_slots(sections: Sections, name: str, slots: Sequence[int]) -> list[int]:
    """Which slots of a table are in use; `slots` has 0 in the others. Gives what is in them, in order."""
    bits, ranks = array("Q"), array("I")
    inside: list[int] = []
    for first in range(0, len(slots), 1 << BLOCK):
        block = slots[first : first + (1 << BLOCK)]
        ranks.append(len(inside))
        bits.append(sum(1 << at for at, value in enumerate(block) if value))
        inside += [value - 1 for value in block if value]
    sections.add(f"{name}_bits", bits)
    sections.add(f"{name}_ranks", narrow(ranks))
    return inside


def fill_slots(names: Sequence[bytes]) -> array[int]:
    """An open-addressing table: slot CRC-32(name) and onwards holds the name's number + 1, or 0 for an empty slot."""
    size = 1 << max(BLOCK, (len(names) * 2).bit_length())
    table = array("I", bytes(4 * size))
    for number, name in enumerate(names):
        slot = crc32(name) & size - 1
        while table[slot]:
            slot = slot + 1 & size - 1
        table[slot] = number + 1
    return table


def little(numbers: array[int] | array[float]) -> bytes:
    """The bytes of `numbers`, least first."""
    if byteorder == "big":  # pragma: no cover  # no such machine at hand
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers.tobytes()
