"""A claim in the compiled index: its texts one after the other, parted by NUL, lists after their length. Text in, values out.

A lookup decodes one or two claims; this needs no module that JSON would bring along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rumorcheck.models import Claim, ClaimText, Point, Relation, Reply, Source, Variant
from rumorcheck.records import NamedTuple

HEAD, TOLD, CARD = 7, 4, 5
"""Texts that every record has one of, those in one language, and those at the beginning of a card."""
UNTOLD = ((), "", "", Reply("", ""))
"""The last fields of a text of which the sentence alone is known."""
UNKNOWN = Claim("", "rumor", "none", (), "false", "", (), {}, ())[9:]
"""The last fields of a claim of which nothing more is known."""


class Title(NamedTuple):
    """What stands over a claim in one language."""

    lang: str
    claim: str
    headline: str


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
    """A claim without what a lookup never shows: its examples and hints. What it is searched by comes first, after its length."""
    said: list[str] = [claim.id, *_listed(claim.topics), str(len(claim.texts))]
    for lang, told in claim.texts.items():
        said += (lang, told.claim, told.headline)
    said += _listed(claim.variants)
    rest: list[str] = [claim.kind, claim.harm, claim.verdict, claim.reviewed, claim.first_seen, claim.recheck_by, claim.corpus]
    rest += (*_listed(claim.circulated), *_listed(claim.sources), *_listed(claim.related))
    for told in claim.texts.values():
        rest += (told.explanation, told.advice, *told.reply, *_listed([(p.text, "1" if p.holds else "") for p in told.points]))
    first = pack_texts(said)
    return b"%d\0%b\0%b" % (len(first), first, pack_texts(rest))


def _listed(rows: Sequence[str] | Sequence[tuple[str, ...]]) -> Iterator[str]:
    """How many there are, and each."""
    yield str(len(rows))
    for row in rows:
        if isinstance(row, str):
            yield row
        else:
            yield from row


def pack_card(claim: Claim) -> bytes:
    """What a list of many claims tells of one."""
    texts = [claim.id, claim.kind, claim.harm, claim.verdict, claim.reviewed, str(len(claim.texts))]
    for lang, told in claim.texts.items():
        texts += (lang, told.claim)
    return pack_texts(texts)


def unpack_cards(data: bytes) -> Iterator[Claim]:
    """Claims with nothing but what `pack_card` packed; `data` is many of these, parted by NUL. Raises ValueError where that is damaged."""
    texts, at = unpack_texts(data), 0
    make = tuple.__new__  # as in `_rows`
    while at < len(texts):
        claim_id, kind, harm, verdict, reviewed = _several(texts, at, CARD)
        count, first = _count(texts, at + CARD)
        at = first + 2 * count
        told = zip(texts[first:at:2], texts[first + 1 : at : 2], strict=True)
        found: Any = {lang: make(ClaimText, (claim, "", *UNTOLD)) for lang, claim in told}
        yield make(Claim, (claim_id, kind, harm, (), verdict, reviewed, (), found, (), *UNKNOWN))


def unpack_said(data: bytes) -> tuple[list[str], list[str]]:
    """What a claim is searched by, from the first part of its record: its titles, and its id, topics and wordings."""
    texts = unpack_texts(data)
    topics, at = _rows(texts, 1, None)
    titles, at = _rows(texts, at, Title)
    variants, _ = _rows(texts, at, Variant)
    return [text for title in titles for text in title[1:]], [texts[0], *topics, *(variant.text for variant in variants)]


def unpack_claim(data: bytes) -> Claim:
    """What `pack_claim` packed. Raises ValueError where that is damaged."""
    texts = unpack_texts(data)
    claim_id, at = "".join(_several(texts, 1, 1)), 2
    topics, at = _rows(texts, at, None)
    titles, at = _rows(texts, at, Title)
    variants, at = _rows(texts, at, Variant)
    kind, harm, verdict, reviewed, first_seen, recheck_by, corpus = _several(texts, at, HEAD)
    circulated, at = _rows(texts, at + HEAD, None)
    sources, at = _rows(texts, at, Source)
    related, at = _rows(texts, at, Relation)
    told: dict[str, ClaimText] = {}
    for lang, claim, headline in titles:
        explanation, advice, private, group = _several(texts, at, TOLD)
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
