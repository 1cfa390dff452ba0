"""A corpus for others: as schema.org ClaimReview, as CSV, as JSON Lines. Values in, pieces of text out; touches no disk.

ClaimReview and CSV carry the claim, its verdict and its sources; JSON Lines carry everything an entry has.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from rumorcheck.claimreview.records import dump_line, to_record
from rumorcheck.claimreview.reviews import IDENTIFIER, VERDICT
from rumorcheck.models import Claim, Source

COLUMNS = ("id", "lang", "claim", "verdict", "rating", "publisher", "url", "title", "date", "first_seen")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_claimreview(claims: Iterable[Claim]) -> Iterator[str]:
    """A DataFeed with one ClaimReview for each language of a claim and each fact-check it cites."""
    yield '{"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [\n'
    between = ""
    for claim in claims:
        for lang in claim.texts:
            for source in fact_checks(claim):
                yield between + json.dumps(_claim_review(claim, lang, source), ensure_ascii=False)
                between = ",\n"
    yield "\n]}\n"


def fact_checks(claim: Claim) -> list[Source]:
    """The fact-checks a claim cites. Without one there is nothing to review it by, and it is not exported as ClaimReview."""
    return [source for source in claim.sources if source.type == "factcheck"]


def _claim_review(claim: Claim, lang: str, source: Source) -> dict[str, Any]:
    item = {"@type": "Claim", "datePublished": claim.first_seen}
    rating = {"@type": "Rating", "alternateName": source.rating} if source.rating else None
    review = {
        "@type": "ClaimReview",
        "claimReviewed": claim.texts[lang].claim,
        "inLanguage": lang,
        "url": source.url,
        "headline": source.title,
        "datePublished": source.date,
        "author": {"@type": "Organization", "name": source.publisher},
        "reviewRating": rating,
        "itemReviewed": item if claim.first_seen else None,
        "identifier": [
            {"@type": "PropertyValue", "propertyID": IDENTIFIER, "value": claim.id},
            {"@type": "PropertyValue", "propertyID": VERDICT, "value": claim.verdict},
        ],
    }
    return {"@type": "DataFeedItem", "item": {name: value for name, value in review.items() if value}}


def export_csv(claims: Iterable[Claim]) -> Iterator[str]:
    """A line for each language of a claim and each source; one without a source where it has none."""
    yield _row(COLUMNS)
    for claim in claims:
        for lang, told in claim.texts.items():
            for source in claim.sources or (Source("factcheck", "", "", "", ""),):
                cells = (claim.id, lang, told.claim, claim.verdict, source.rating, source.publisher, source.url, source.title)
                yield _row((*cells, source.date, claim.first_seen))


def _row(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow([defuse(cell) for cell in cells])
    return line.getvalue()


def defuse(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def export_jsonl(claims: Iterable[Claim]) -> Iterator[str]:
    """A line for each entry with everything it has, by the names of the corpus file."""
    return (dump_line(to_record(claim)) + "\n" for claim in claims)


EXPORTS: dict[str, Callable[[Iterable[Claim]], Iterator[str]]] = {
    "claimreview": export_claimreview,
    "csv": export_csv,
    "jsonl": export_jsonl,
}
