"""One fact-check as its publisher tells it, read from schema.org ClaimReview or the Fact Check Tools API. Values in, values out."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

DEEPEST = 8
"""Levels of JSON-LD in which a ClaimReview is looked for."""
IDENTIFIER, VERDICT = "rumorcheck:id", "rumorcheck:verdict"
"""Names under which an export of ours says its entry's id and verdict."""


class Review(NamedTuple):
    """A fact-check of one claim. Texts are the publisher's own, empty where it gives none; dates are ISO 8601."""

    claim: str
    url: str
    rating: str = ""
    publisher: str = ""
    title: str = ""
    date: str = ""
    lang: str = ""
    first_seen: str = ""
    id: str = ""
    verdict: str = ""
    """Ours, where the file came from an export of ours or a column says so."""


class Fault(NamedTuple):
    """What could not be read, and why: a key of the report."""

    reason: str
    where: str


Item = Review | Fault


def find_reviews(node: Any) -> Iterator[Item]:
    """The reviews in a piece of JSON: a ClaimReview at any level, or a claim of the Fact Check Tools API."""
    waiting: list[tuple[Any, int]] = [(node, 0)]
    while waiting:
        here, depth = waiting.pop()
        if isinstance(here, Mapping):
            if "ClaimReview" in types(here):
                yield read_claim_review(here)
                continue
            if isinstance(here.get("claimReview"), list) and "text" in here:
                yield from read_api_claim(here)
                continue
            here = [value for value in here.values() if isinstance(value, Mapping | list)]
        if isinstance(here, list) and depth < DEEPEST:
            waiting += [(part, depth + 1) for part in reversed(here)]


def types(node: Mapping[str, Any]) -> set[str]:
    """Names of the schema.org types of a node, without what stands before them.

    >>> types({"@type": ["schema:ClaimReview", "http://schema.org/Review"]}) == {"ClaimReview", "Review"}
    True
    """
    given = node.get("@type")
    return {re.split(r"[/:#]", name)[-1] for name in (given if isinstance(given, list) else [given]) if isinstance(name, str)}


def read_claim_review(node: Mapping[str, Any]) -> Review:
    """A node of type ClaimReview."""
    rating = _first(node.get("reviewRating"))
    item = _first(node.get("itemReviewed"))
    seen = text_of(item.get("datePublished")) or text_of(_first(item.get("firstAppearance")).get("datePublished"))
    own = _identifiers(node.get("identifier"))
    return Review(
        claim=text_of(node.get("claimReviewed")) or text_of(node.get("name") if not node.get("headline") else ""),
        url=_url(node),
        rating=text_of(rating.get("alternateName")) or text_of(rating.get("name")),
        publisher=text_of(node.get("author")) or text_of(node.get("publisher")),
        title=text_of(node.get("headline")) or (text_of(node.get("name")) if node.get("claimReviewed") else ""),
        date=day_of(text_of(node.get("datePublished"))),
        lang=language_code(node.get("inLanguage")),
        first_seen=day_of(seen),
        id=own.get(IDENTIFIER, ""),
        verdict=own.get(VERDICT, ""),
    )


def read_api_claim(node: Mapping[str, Any]) -> Iterator[Review]:
    """A claim of the Fact Check Tools API: one review for each publisher."""
    for review in node["claimReview"]:
        if isinstance(review, Mapping):
            publisher = _first(review.get("publisher"))
            yield Review(
                claim=text_of(node.get("text")),
                url=text_of(review.get("url")),
                rating=text_of(review.get("textualRating")),
                publisher=text_of(publisher.get("name")) or text_of(publisher.get("site")),
                title=text_of(review.get("title")),
                date=day_of(text_of(review.get("reviewDate"))),
                lang=language_code(review.get("languageCode")),
                first_seen=day_of(text_of(node.get("claimDate"))),
            )


def text_of(value: Any) -> str:
    """The text of a JSON-LD value, whichever way it is written; the first of several.

    >>> text_of({"@value": "a"}), text_of([{"name": " b "}, "c"]), text_of(3), text_of(None)
    ('a', 'b', '3', '')
    """
    for _ in range(DEEPEST):
        if isinstance(value, list):
            value = value[0] if value else ""
        elif isinstance(value, Mapping):
            value = value.get("@value", value.get("name", ""))
        else:
            break
    return " ".join(str(value).split()) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _first(value: Any) -> Mapping[str, Any]:
    if isinstance(value, list):
        value = value[0] if value else {}
    return value if isinstance(value, Mapping) else {}


def _url(node: Mapping[str, Any]) -> str:
    page = node.get("url") or node.get("mainEntityOfPage") or node.get("@id")
    if isinstance(page, Mapping):
        page = page.get("@id") or page.get("url")
    return text_of(page)


def _identifiers(value: Any) -> dict[str, str]:
    parts = value if isinstance(value, list) else [value]
    return {text_of(part.get("propertyID")): text_of(part.get("value")) for part in parts if isinstance(part, Mapping)}


def day_of(text: str) -> str:
    """The date in a timestamp, as precise as it is given; empty where it is none.

    >>> day_of("2024-03-12T10:00:00Z"), day_of("2017-01"), day_of("12.03.2024"), day_of("2023-02-29")
    ('2024-03-12', '2017-01', '', '')
    """
    found = re.match(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?(?=T|\s|$)", text)
    if not found:
        return ""
    try:
        date.fromisoformat(found[0] + "-01-01"[len(found[0]) - 4 :])
    except ValueError:
        return ""
    return found[0]


def language_code(value: Any) -> str:
    """The code in `inLanguage`: `de` of `de-DE`, or of a Language node. Empty where there is none.

    >>> language_code("pt_BR"), language_code({"@type": "Language", "alternateName": "de"}), language_code("German")
    ('pt', 'de', '')
    """
    if isinstance(value, Mapping):
        value = value.get("alternateName") or value.get("name")
    found = re.fullmatch(r"([a-z]{2})(?:[-_].*)?", text_of(value).lower())
    return found[1] if found else ""
