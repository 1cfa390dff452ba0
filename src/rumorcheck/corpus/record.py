"""A claim in the compiled index: its texts one after the other, parted by NUL, lists after their length. Text in, values out.

A lookup decodes one or two claims; this needs no module that JSON would bring along.
"""

from __future__ import annotations

from collections.abc import Iterable

from rumorcheck.models import Claim, ClaimText, Point, Relation, Reply, Source, Variant

HEAD, TOLD = 8, 7
"""Texts at the beginning of a record, and of what is told in one language."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def pack_texts(texts: Iterable[str]) -> bytes:
    """Texts as bytes. A NUL inside one could not be told from the end of it and becomes U+FFFD."""
    return "\0".join(text.replace("\0", "\ufffd") for text in texts).encode("utf-8", "surrogatepass")


def unpack_texts(data: bytes) -> list[str]:
    """What `pack_texts` packed; no text and one empty text are the same."""
    return data.decode("utf-8", "surrogatepass").split("\0") if data else []


def pack_claim(claim: Claim) -> bytes:
    """A claim without what a lookup never shows: its examples and hints."""
    texts: list[str] = [claim.id, claim.kind, claim.harm, claim.verdict, claim.reviewed]
    texts += (claim.first_seen, claim.recheck_by, claim.corpus)
    for plain in (claim.topics, claim.circulated):
        texts += (str(len(plain)), *plain)
    for rows in (claim.sources, claim.variants, claim.related):
        texts.append(str(len(rows)))
        for row in rows:
            texts += row
    texts.append(str(len(claim.texts)))
    for lang, told in claim.texts.items():
        texts += (lang, told.claim, told.headline, told.explanation, told.advice, *told.reply, str(len(told.points)))
        for point in told.points:
            texts += (point.text, "1" if point.holds else "")
    return pack_texts(texts)


def unpack_claim(data: bytes) -> Claim:
    """What `pack_claim` packed. Raises ValueError where that is damaged."""
    texts = unpack_texts(data)
    if len(texts) < HEAD:
        raise ValueError("the record is too short")
    claim_id, kind, harm, verdict, reviewed, first_seen, recheck_by, corpus = texts[:HEAD]
    topics, at = _rows(texts, HEAD, None)
    circulated, at = _rows(texts, at, None)
    sources, at = _rows(texts, at, Source)
    variants, at = _rows(texts, at, Variant)
    related, at = _rows(texts, at, Relation)
    told: dict[str, ClaimText] = {}
    count, at = _count(texts, at)
    for _ in range(count):
        lang, claim, headline, explanation, advice, private, group = _several(texts, at, TOLD)
        points, at = _rows(texts, at + TOLD, Point)
        kept = tuple([Point(text, bool(holds)) for text, holds in points])
        told[lang] = ClaimText(claim, headline, kept, explanation, advice, Reply(private, group))
    found: Any = {"kind": kind, "harm": harm, "verdict": verdict, "sources": sources, "variants": variants, "related": related}
    return Claim(
        id=claim_id,
        topics=topics,
        reviewed=reviewed,
        texts=told,
        first_seen=first_seen,
        circulated=circulated,
        recheck_by=recheck_by,
        corpus=corpus,
        **found,
    )


def _count(texts: list[str], at: int) -> tuple[int, int]:
    """The number at `at`, and where it goes on."""
    (count,) = _several(texts, at, 1)
    return int(count), at + 1


def _several(texts: list[str], at: int, count: int) -> list[str]:
    found = texts[at : at + count]
    if len(found) < count:
        raise ValueError("the record is too short")
    return found


def _rows(texts: list[str], at: int, row: Any) -> tuple[tuple[Any, ...], int]:
    """The rows of a list at `at`, plain texts where `row` is None, and where it goes on."""
    count, at = _count(texts, at)
    width = len(row._fields) if row else 1
    end = at + count * width
    if not at <= end <= len(texts):
        raise ValueError("the record is too short")
    if row is None:
        return tuple(texts[at:end]), end
    make = tuple.__new__  # what the class does for a row that is complete, without a call of Python for each of ten thousand
    return tuple([make(row, texts[start : start + width]) for start in range(at, end, width)]), end
