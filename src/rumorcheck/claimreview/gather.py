"""Gathers reviews into claims: one claim however many publishers reviewed it. Keeps them in a temporary database, not in memory.

Two reviews are of one claim if they use the same words in the same language, or come from one entry of an export of ours. Where
publishers disagree on the verdict the claim is left out and reported: which of them is right is not ours to guess.
"""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from types import TracebackType
from typing import Any, Self

from rumorcheck.claimreview.ratings import verdict_of
from rumorcheck.claimreview.records import Record, from_record
from rumorcheck.claimreview.reviews import Fault, Item, Review
from rumorcheck.corpus.draft import slug
from rumorcheck.corpus.kinds import HIDDEN, ID_LENGTH
from rumorcheck.corpus.parse import LANGUAGES, LINK
from rumorcheck.models import VERDICTS, Claim
from rumorcheck.text.language import detect_language
from rumorcheck.text.normalize import normalize

LONGEST = 1_000
"""Characters of a claim sentence at most: what is longer is a whole article and matches anything."""
SHORTEST = 3
"""Words a claim has at least."""
HASH = 12
"""Hexadecimal digits of an id: one in a thousand imports of half a million claims has two that are the same."""
CACHE = 16 * 1024
"""KiB the database may keep in memory."""


class Gathering:
    """Claims by what they say, in a database that is gone at the end. Use it as a context."""

    def __init__(self) -> None:
        self.read = 0
        self.merged = 0
        self.left_out: Counter[str] = Counter()
        """Reviews that were left out, by reason."""
        self.unmapped: Counter[tuple[str, str]] = Counter()
        """Ratings the table does not have, by publisher's host and words."""
        self.faults: list[str] = []
        """The first places that could not be read."""
        self._base = sqlite3.connect("")  # a temporary file of its own, deleted when it is closed
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{CACHE}", "temp_store = FILE"):
            self._base.execute(f"PRAGMA {setting}")
        self._base.execute("CREATE TABLE claims (key TEXT PRIMARY KEY, id TEXT, record TEXT, conflict INTEGER) WITHOUT ROWID")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._base.close()

    def add_all(self, items: Iterable[Item | Claim]) -> None:
        """Take in reviews as they come, and whole claims of an export of ours."""
        for item in items:
            self.read += 1
            if isinstance(item, Fault):
                self.left_out[item.reason] += 1
                self.faults += [f"{item.reason}: {item.where}"] if len(self.faults) < 100 else []
            elif isinstance(item, Review):
                self.add(item)

    def add(self, review: Review) -> None:
        """Take in one review, or note why not."""
        claim, url = clean(review.claim), review.url.strip()
        host = host_of(url)
        lang = review.lang or detect_language(normalize(claim[:LONGEST]).words)
        verdict = review.verdict if review.verdict in VERDICTS else verdict_of(review.rating, host)
        reason = self._refuse(claim, url, lang, review, verdict, host)
        if reason:
            self.left_out[reason] += 1
            return
        source = {"type": "factcheck", "publisher": clean(review.publisher) or host, "title": clean(review.title), "url": url}
        source |= {"date": review.date, "rating": clean(review.rating), "lang": lang}
        told = "in" if lang == "id" else lang  # `id` is another field
        record: Record = {
            "verdict": verdict,
            "sources": [{name: value for name, value in source.items() if value}],
            told: {"claim": claim},
        }
        record |= {name: value for name, value in (("reviewed", review.date), ("first_seen", review.first_seen)) if value}
        words = " ".join(re.findall(r"\w+", claim.casefold()))
        key = f"id {review.id}" if review.id else f"{lang} {words}"
        self._put(key, review.id, claim, record)

    def _refuse(self, claim: str, url: str, lang: str, review: Review, verdict: str | None, host: str) -> str:
        """Why a review cannot become a claim; nothing if it can."""
        if len(claim.split()) < SHORTEST or len(claim) > LONGEST:
            return "no_claim" if not claim else "short_claim" if len(claim) <= LONGEST else "long_claim"
        if not re.fullmatch(LINK, url) or len(url) > 2_000 or HIDDEN.search(url):
            return "no_url"
        if lang not in LANGUAGES:
            return "other_language" if lang else "no_language"
        if not verdict:
            self.unmapped[host, clean(review.rating)[:80]] += 1
            return "unmapped" if review.rating else "no_rating"
        return ""

    def _put(self, key: str, claim_id: str, claim: str, record: Record) -> None:
        digest = sha256(key.encode()).hexdigest()
        found = self._base.execute("SELECT record, conflict FROM claims WHERE key = ?", (digest,)).fetchone()
        if found is None:
            record["id"] = (
                claim_id
                if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", claim_id) and len(claim_id) <= ID_LENGTH
                else _id(claim, digest)
            )
            self._base.execute("INSERT INTO claims VALUES (?, ?, ?, 0)", (digest, record["id"], _dump(record)))
            return
        known = json.loads(found[0])
        self.merged += 1
        conflict = int(found[1] or known["verdict"] != record["verdict"])
        self._base.execute(
            "UPDATE claims SET record = ?, conflict = ? WHERE key = ?", (_dump(_merge(known, record)), conflict, digest)
        )

    def claims(self) -> Iterator[Claim]:
        """The claims on whose verdict all their publishers agree, by id."""
        rows = self._base.execute("SELECT record FROM claims WHERE conflict = 0 ORDER BY id, key")
        seen = ""
        for (record,) in rows:
            claim = from_record(json.loads(record))
            if claim.id != seen:
                yield claim
            seen = claim.id

    def __len__(self) -> int:
        count: int = self._base.execute("SELECT COUNT(DISTINCT id) FROM claims WHERE conflict = 0").fetchone()[0]
        return count

    def conflicts(self) -> list[str]:
        """The sentences of the claims that publishers rate differently."""
        rows = self._base.execute("SELECT record FROM claims WHERE conflict = 1 ORDER BY id LIMIT 1000")
        return [next(iter(from_record(json.loads(record)).texts.values())).claim for (record,) in rows]


def _merge(known: Record, more: Record) -> Record:
    """Both records as one: each page once, the latest review, the earliest sighting, every language it is told in."""
    pages = {source["url"] for source in known["sources"]}
    merged = {**more, **known, "sources": known["sources"] + [one for one in more["sources"] if one["url"] not in pages]}
    for name, choose in (("reviewed", max), ("first_seen", min)):
        given = [record[name] for record in (known, more) if name in record]
        if given:
            merged[name] = choose(given)
    return merged


def _dump(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def _id(claim: str, digest: str) -> str:
    words = slug(claim)[: ID_LENGTH - HASH - 1].rstrip("-")
    return f"{words}-{digest[:HASH]}"


def clean(text: str) -> str:
    """One line without the characters a corpus refuses."""
    return " ".join(HIDDEN.sub(lambda hidden: " " if hidden[0].isspace() else "", text).split())


def host_of(url: str) -> str:
    """The host of a link without `www.`, lower case; empty where there is none.

    >>> host_of("https://www.Snopes.com:443/x"), host_of("x")
    ('snopes.com', '')
    """
    found = re.match(r"https?://(?:www\.)?([^/?#:@\s]+)", url, re.IGNORECASE)
    return found[1].lower() if found else ""


def summary(gathering: Gathering) -> dict[str, Any]:
    """What became of the reviews, for a report: numbers, and every rating that the table lacks."""
    return {
        "read": gathering.read,
        "claims": len(gathering),
        "merged": gathering.merged,
        "left_out": dict(sorted(gathering.left_out.items())),
        "conflicts": gathering.conflicts(),
        "unmapped": [
            {"publisher": host, "rating": rating, "reviews": n} for (host, rating), n in gathering.unmapped.most_common()
        ],
        "faults": gathering.faults,
    }
