"""Puts a corpus to the test: each wording and example of an entry is looked up like anybody's message. Pure but for the corpus it asks."""

from collections.abc import Iterator
from typing import NamedTuple

from rumorcheck.corpus import Corpus
from rumorcheck.matching import check
from rumorcheck.models import Claim, Outcome


class Miss(NamedTuple):
    """A message that did not get what its label promises."""

    claim: Claim
    label: str
    """`match`, `deny`, `similar`, `none` or `variant`."""
    number: int
    message: str
    state: str
    found: tuple[str, ...]
    """Ids that were found instead."""
    collides: bool
    """A wording that finds its own claim, and one of another corpus with it or before it."""


def labelled(claim: Claim) -> Iterator[tuple[str, int, str]]:
    """An entry's messages with label and number, negatives first."""
    for label in ("none", "deny", "similar", "match"):
        yield from ((label, number, text) for number, text in enumerate(getattr(claim.examples, label)))
    yield from (("variant", number, variant.text) for number, variant in enumerate(claim.variants))


def is_right(label: str, claim: Claim, outcome: Outcome) -> bool:
    """Whether a message got the state its label promises."""
    found = [match.claim.id for match in outcome.matches]
    if label in ("match", "variant"):
        return outcome.state == "known" and claim.id in found
    if label == "deny":
        return outcome.state == "denial" and claim.id in found
    if label == "similar":
        return outcome.state != "known"
    return outcome.state != "known" and claim.id not in found


def put_to_the_test(claim: Claim, corpus: Corpus) -> Iterator[Miss]:
    """The messages of `claim` that `corpus` answers otherwise than they promise, and wordings another corpus claims as well."""
    for label, number, message in labelled(claim):
        outcome = check(message, corpus)
        known = [match.claim for match in outcome.matches if match.state == "known"]
        foreign = tuple(other.id for other in known if other.corpus != claim.corpus)
        if not is_right(label, claim, outcome):
            yield Miss(claim, label, number, message, outcome.state, tuple(other.id for other in known), False)
        elif label == "variant" and foreign:
            yield Miss(claim, label, number, message, outcome.state, foreign, True)
