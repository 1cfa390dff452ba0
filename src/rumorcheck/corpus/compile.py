"""Compiles claims and concepts into the bytes of an index. Pure: the same corpus gives the same bytes on every machine.

Claims are gone through once and may be more than memory holds: what grows with them waits in temporary files. In memory stay a few
numbers a claim, the distinct stems, and the patterns with the groups they are in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from zlib import Z_BEST_COMPRESSION, compress, compressobj, crc32

from rumorcheck.corpus.concepts import Concept
from rumorcheck.corpus.garbage import no_collection
from rumorcheck.corpus.grams import Grams
from rumorcheck.corpus.hints import has_groups
from rumorcheck.corpus.layout import CARDS, CHECKSUM, FEW_WORDINGS, RAW
from rumorcheck.corpus.lexicon import Lexicon
from rumorcheck.corpus.numbers import pack_rising
from rumorcheck.corpus.record import pack_card, pack_claim, pack_texts
from rumorcheck.corpus.sections import ListWriter, Sections
from rumorcheck.corpus.wordings import Folder, Terms
from rumorcheck.models import Claim, CorpusInfo, Relation

DICTIONARY = 1 << 15
"""Bytes of sample records that all records are packed with: what zlib can look back on."""
BATCH = 256
"""Claims whose wordings are folded together."""
SAMPLE = 1 << 22
"""Bytes of records that the sample is drawn from: the first ones, so that the others need not wait for the last."""


def compile_index(claims: Iterable[Claim], concepts: Sequence[Concept], info: CorpusInfo, content: str = "") -> bytes:
    """The index of `claims` as bytes. `content` tells what it was made from: the hash of the files."""
    return b"".join(compile_pieces(claims, concepts, info, content))


def compile_pieces(
    claims: Iterable[Claim], concepts: Sequence[Concept], info: CorpusInfo, content: str = "", folder: str | None = None
) -> Iterator[bytes]:
    """The bytes of the index of `claims`, to be written one after the other. Large parts wait in `folder` until they are."""
    sections = Sections(folder)
    try:
        with no_collection():
            compile_into(sections, claims, concepts, info, content)
        yield from sections.pieces()
    finally:
        sections.close()


def compile_into(
    sections: Sections, claims: Iterable[Claim], concepts: Sequence[Concept], info: CorpusInfo, content: str
) -> None:
    """Go through the claims once and fill all sections."""
    terms, grams, lexicon = Terms(sections), Grams(sections), Lexicon(sections, concepts)
    records, cards, ids, relations = Records(sections), Cards(sections), ListWriter(sections, "ids"), Relations()
    size = bare = 0
    for size, (claim, wordings) in enumerate(fold_wordings(claims), 1):
        terms.add(wordings)
        grams.add(wordings)
        records.add(pack_claim(claim))
        cards.add(pack_card(claim))
        ids.append(size - 1, claim.id.encode())
        relations.add(claim.id, claim.related)
        lexicon.add(size - 1, claim.hints)
        bare += len(wordings) <= FEW_WORDINGS and not has_groups(claim.hints)
    records.finish()
    cards.finish()
    ids.close()
    relations.finish(sections)
    lexicon.finish()
    bits, lengths = grams.finish(), terms.finish()
    sections.add("info", pack_texts((info.name, info.version, info.date, str(size), str(bits), str(lengths), str(bare), content)))


def fold_wordings(claims: Iterable[Claim]) -> Iterator[tuple[Claim, list[list[str]]]]:
    """Each claim with the folded words of its wordings."""
    folder, waiting = Folder(), iter(claims)
    while batch := [*islice(waiting, BATCH)]:
        texts = [claim_wordings(claim) for claim in batch]
        words = iter(folder.fold([*chain.from_iterable(texts)]))
        yield from ((claim, [*islice(words, len(own))]) for claim, own in zip(batch, texts, strict=True))


def claim_wordings(claim: Claim) -> list[str]:
    """The texts a claim is found by: its variants first, then the claim's own sentence in each language."""
    return [variant.text for variant in claim.variants] + [text.claim for text in claim.texts.values()]


class Records:
    """The claims as they are shown, each packed by itself with what many of them begin with."""

    def __init__(self, sections: Sections) -> None:
        self._sections = sections
        self._writer = ListWriter(sections, "claims")
        self._first: list[bytes] = []
        self._held = self._written = 0
        self._packer = compressobj(wbits=RAW)

    def add(self, record: bytes) -> None:
        """The next claim's record."""
        if self._held > SAMPLE:
            self._write(record)
            return
        self._first.append(record)
        self._held += len(record)
        if self._held > SAMPLE:
            self._write_first()

    def finish(self) -> None:
        """Write what is left."""
        if self._held <= SAMPLE:
            self._write_first()
        self._writer.close()

    def _write_first(self) -> None:
        dictionary = _sample(self._first)
        self._sections.add("dictionary", dictionary)
        self._packer = compressobj(Z_BEST_COMPRESSION, wbits=RAW, zdict=dictionary)
        for record in self._first:
            self._write(record)
        self._first = []

    def _write(self, record: bytes) -> None:
        packing = self._packer.copy()
        checksum = crc32(record).to_bytes(CHECKSUM, "little")
        self._writer.append(self._written, checksum + packing.compress(record) + packing.flush())
        self._written += 1


class Cards:
    """What a list of all claims tells of them, many packed together."""

    def __init__(self, sections: Sections) -> None:
        self._writer = ListWriter(sections, "cards")
        self._waiting: list[bytes] = []
        self._written = 0

    def add(self, card: bytes) -> None:
        """The next claim's card."""
        self._waiting.append(card)
        if len(self._waiting) == CARDS:
            self._write()

    def finish(self) -> None:
        """Write what is left."""
        if self._waiting:
            self._write()
        self._writer.close()

    def _write(self) -> None:
        self._writer.append(self._written, compress(b"\0".join(self._waiting), Z_BEST_COMPRESSION))
        self._written += 1
        self._waiting = []


def _sample(records: Sequence[bytes]) -> bytes:
    """The beginnings of records from all over the corpus."""
    step = max(1, len(records) // 16)
    return b"".join(record[: DICTIONARY // 16] for record in records[::step])[-DICTIONARY:]


class Relations:
    """Which claims are related, in either direction."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._related: list[tuple[int, str]] = []

    def add(self, claim_id: str, related: Iterable[Relation]) -> None:
        """The next claim and those it names."""
        self._related += ((len(self._ids), relation.id) for relation in related)
        self._ids.append(claim_id)

    def finish(self, sections: Sections) -> None:
        """Write the section."""
        number = {claim_id: at for at, claim_id in enumerate(self._ids)} if self._related else {}
        near: dict[int, set[int]] = {}
        for at, claim_id in self._related:
            if claim_id in number:
                near.setdefault(at, set()).add(number[claim_id])
                near.setdefault(number[claim_id], set()).add(at)
        writer = ListWriter(sections, "related")
        for at in sorted(near):
            writer.append(at, pack_rising(sorted(near[at])))
        writer.close()
