"""Small files of fact-checks in every form that is imported, as their publishers write them; invented claims and hosts."""

import json
from typing import Any

CLAIM = "Blue bananas cure the hiccups within minutes."


def claim_review(
    claim: str = CLAIM, rating: str = "False", url: str = "https://www.check.example/bananas/", **more: Any
) -> dict[str, Any]:
    """A node as a page carries it."""
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": claim,
        "url": url,
        "datePublished": "2024-03-12T08:00:00+01:00",
        "inLanguage": "en-GB",
        "author": {"@type": "Organization", "name": "Check Example", "url": "https://www.check.example/"},
        "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": rating},
        "itemReviewed": {"@type": "Claim", "datePublished": "2024-03-01"},
        **more,
    }


def feed(*nodes: Any) -> str:
    """A DataFeed as Data Commons publishes it."""
    items = [{"@type": "DataFeedItem", "dateCreated": "2024-03-12", "item": [node]} for node in nodes]
    return json.dumps({"@context": "http://schema.org", "@type": "DataFeed", "dataFeedElement": items})


def page(*scripts: str) -> str:
    """A saved page with its JSON-LD."""
    pieces = "".join(f'<script type="application/ld+json">{script}</script>\n' for script in scripts)
    return f"<!doctype html>\n<html><head><title>x</title>\n<script>var a = '<b>';</script>\n{pieces}</head><body>…</body></html>"


API = json.dumps(
    {
        "claims": [
            {
                "text": CLAIM,
                "claimant": "Somebody",
                "claimDate": "2024-03-01T00:00:00Z",
                "claimReview": [
                    {
                        "publisher": {"name": "Check Example", "site": "check.example"},
                        "url": "https://www.check.example/bananas/",
                        "title": "No, blue bananas cure nothing",
                        "reviewDate": "2024-03-12T00:00:00Z",
                        "textualRating": "False",
                        "languageCode": "en",
                    },
                    {
                        "publisher": {"site": "other.example"},
                        "url": "https://other.example/b",
                        "textualRating": "Fake",
                        "languageCode": "en",
                    },
                ],
            }
        ],
        "nextPageToken": "CAo",
    }
)
TABLE = f"claim;rating;url;publisher;date;lang\n{CLAIM};False;https://www.check.example/bananas/;Check Example;2024-03-12;en\n"
