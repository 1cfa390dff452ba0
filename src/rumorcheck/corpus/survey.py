"""Counts what is in a corpus, and tells what differs between two. Values in, values out; no disk, no clock."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from rumorcheck.corpus.parse import ParsedCorpus
from rumorcheck.models import Claim

DAYS_OLD = 180
"""Days after which a corpus as a whole counts as old."""


class Survey(NamedTuple):
    """Figures on one corpus. Counters are in falling order; dates are ISO 8601."""

    claims: int
    verdicts: dict[str, int]
    kinds: dict[str, int]
    harms: dict[str, int]
    told_in: dict[str, int]
    """Claims by the languages they are told in."""
    variants: dict[str, int]
    """Variants by language."""
    examples: dict[str, int]
    sources: dict[str, int]
    """Sources by type."""
    publishers: dict[str, int]
    without_variants: int
    without_source: int
    oldest_review: str
    newest_review: str
    overdue: tuple[tuple[str, str], ...]
    """Id and date of what was to be checked again by now, the longest overdue first."""


def survey(claims: Sequence[Claim], today: str) -> Survey:
    """The figures on `claims`. `today` is ISO 8601."""
    reviews = sorted(claim.reviewed for claim in claims if claim.reviewed)
    return Survey(
        claims=len(claims),
        verdicts=_count(claim.verdict for claim in claims),
        kinds=_count(claim.kind for claim in claims),
        harms=_count(claim.harm for claim in claims),
        told_in=_count(lang for claim in claims for lang in claim.texts),
        variants=_count(variant.lang for claim in claims for variant in claim.variants),
        examples=_count(label for claim in claims for label, texts in claim.examples._asdict().items() for _ in texts),
        sources=_count(source.type for claim in claims for source in claim.sources),
        publishers=_count(source.publisher for claim in claims for source in claim.sources),
        without_variants=sum(not claim.variants for claim in claims),
        without_source=sum(not claim.sources for claim in claims),
        oldest_review=reviews[0] if reviews else "",
        newest_review=reviews[-1] if reviews else "",
        overdue=overdue(claims, today),
    )


def overdue(claims: Iterable[Claim], today: str) -> tuple[tuple[str, str], ...]:
    """Id and date of the claims whose day of review is past, at the precision the date has; the longest overdue first."""
    late = (
        (claim.recheck_by, claim.id) for claim in claims if claim.recheck_by and today[: len(claim.recheck_by)] > claim.recheck_by
    )
    return tuple((claim_id, by) for by, claim_id in sorted(late))


def age(as_of: str, today: str) -> int | None:
    """Days between two ISO dates; None where the first is not a whole date.

    >>> age("2026-11-01", "2026-11-23"), age("2026", "2026-11-23")
    (22, None)
    """
    try:
        return (date.fromisoformat(today) - date.fromisoformat(as_of)).days
    except ValueError:
        return None


def _count(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items(), key=lambda item: (-item[1], item[0])))


class Change(NamedTuple):
    """An entry that both corpora have and tell differently."""

    id: str
    before: Claim
    after: Claim
    fields: tuple[str, ...]
    """Names of the fields that differ, in the order of the file."""

    @property
    def turns(self) -> bool:
        """Whether the verdict is another one: what whoever relied on it must hear."""
        return self.before.verdict != self.after.verdict


class Difference(NamedTuple):
    """What changes from one corpus to another; each part sorted by id, turned verdicts first."""

    added: tuple[Claim, ...]
    removed: tuple[Claim, ...]
    changed: tuple[Change, ...]


def compare(before: ParsedCorpus, after: ParsedCorpus) -> Difference:
    """What `after` has that `before` had not, lacks, or tells differently. The names of the corpora do not count."""
    old = {claim.id: claim._replace(corpus="") for claim in before.claims}
    new = {claim.id: claim._replace(corpus="") for claim in after.claims}
    changed = [
        Change(claim_id, old[claim_id], new[claim_id], _fields(old[claim_id], new[claim_id]))
        for claim_id in sorted(old.keys() & new.keys())
        if old[claim_id] != new[claim_id]
    ]
    return Difference(
        tuple(new[claim_id] for claim_id in sorted(new.keys() - old.keys())),
        tuple(old[claim_id] for claim_id in sorted(old.keys() - new.keys())),
        tuple(sorted(changed, key=lambda change: not change.turns)),
    )


def _fields(before: Claim, after: Claim) -> tuple[str, ...]:
    names = [name for name in Claim._fields if name != "texts" and getattr(before, name) != getattr(after, name)]
    langs = [lang for lang in {**before.texts, **after.texts} if before.texts.get(lang) != after.texts.get(lang)]
    return tuple(names + langs)
