"""A claim in the compiled index: its texts one after the other, parted by NUL, lists after their length. Text in, values out.

A lookup decodes one or two claims; this needs no module that JSON would bring along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rumorcheck.models import Claim, ClaimText, Point, Relation, Reply, Source, Variant

Take = Callable[[], str]

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
    take: Take = iter(unpack_texts(data)).__next__
    try:
        claim_id, kind, harm, verdict, reviewed, first_seen, recheck_by, corpus = (take() for _ in range(8))
        topics, circulated = (tuple(take() for _ in range(int(take()))) for _ in range(2))
        sources, variants, related = (_rows(take, row) for row in (Source, Variant, Relation))
        texts = dict(_told(take) for _ in range(int(take())))
    except StopIteration as fault:
        raise ValueError("the record is too short") from fault
    found: Any = {"kind": kind, "harm": harm, "verdict": verdict, "sources": sources, "variants": variants, "related": related}
    return Claim(
        id=claim_id,
        topics=topics,
        reviewed=reviewed,
        texts=texts,
        first_seen=first_seen,
        circulated=circulated,
        recheck_by=recheck_by,
        corpus=corpus,
        **found,
    )


def _rows(take: Take, row: Any) -> tuple[Any, ...]:
    return tuple(row(*[take() for _ in row._fields]) for _ in range(int(take())))


def _told(take: Take) -> tuple[str, ClaimText]:
    lang, claim, headline, explanation, advice, private, group = (take() for _ in range(7))
    points = tuple(Point(take(), bool(take())) for _ in range(int(take())))
    return lang, ClaimText(claim, headline, points, explanation, advice, Reply(private, group))
