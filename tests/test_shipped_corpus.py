"""The shipped corpus is tested like code: every wording finds its own claim, every example gets its state."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from rumorcheck import Corpus, check
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.lint import lint
from rumorcheck.corpus.parse import ParsedCorpus, parse_corpus
from rumorcheck.models import Claim

DATA = Path(__file__).parent.parent / "data"
CASES = Path(__file__).parent / "cases"


def parsed() -> ParsedCorpus:
    return parse_corpus((DATA / "claims.yaml").read_bytes(), "claims.yaml")


CLAIMS = parsed().claims
KNOWN_FAILURES: list[dict[str, str]] = yaml.safe_load((CASES / "known-failures.yaml").read_text("utf-8")) or []
FAILING = {(case["claim"], case["label"], case["message"]): case["why"] for case in KNOWN_FAILURES}
"""Messages the matcher gets wrong today. Each is expected to fail: a fix must take its case out."""


class Told(NamedTuple):
    """What was said of a message: its state, the claims, and the verdict of the first."""

    state: str
    claims: tuple[str, ...]
    verdict: str


@pytest.fixture(scope="module")
def read(corpus: Corpus) -> Callable[[str], Told]:
    """Looks a message up once, though two tests ask for it."""

    @cache
    def look_up(message: str) -> Told:
        outcome = check(message, corpus)
        verdict = outcome.matches[0].claim.verdict if outcome.matches else ""
        return Told(outcome.state, tuple(match.claim.id for match in outcome.matches), verdict)

    return look_up


def is_right(label: str, claim: Claim, told: Told) -> bool:
    """Whether an example got the state its label promises."""
    if label in ("match", "variant"):
        return told.state == "known" and claim.id in told.claims
    if label == "deny":
        return told.state == "denial" and claim.id in told.claims
    if label == "similar":
        return told.state != "known"
    return told.state != "known" and claim.id not in told.claims


def labelled(claim: Claim) -> Iterator[tuple[str, str]]:
    """An entry's messages with their labels, negatives first."""
    for label in ("none", "deny", "similar", "match"):
        for message in getattr(claim.examples, label):
            yield label, message
    for variant in claim.variants:
        yield "variant", variant.text


@pytest.mark.parametrize("claim", [pytest.param(claim, id=claim.id) for claim in CLAIMS])
def test_every_message_of_an_entry_gets_its_state(claim: Claim, read: Callable[[str], Told]) -> None:
    wrong = {(claim.id, label, message) for label, message in labelled(claim) if not is_right(label, claim, read(message))}
    assert wrong - FAILING.keys() == set(), "got another state than its label says"
    assert {case for case in FAILING if case[0] == claim.id} - wrong == set(), "is mended: take it out of known-failures.yaml"


def test_known_failures_name_messages_of_the_corpus() -> None:
    messages = {(claim.id, label, message) for claim in CLAIMS for label, message in labelled(claim)}
    assert FAILING.keys() - messages == set()


def test_the_corpus_holds_the_rules() -> None:
    concepts = parse_concepts((DATA / "concepts.yaml").read_bytes(), "concepts.yaml")
    findings = lint(parsed(), today=date(2026, 11, 30), concepts=[concept.id for concept in concepts])
    assert [str(finding) for finding in findings if finding.severity == "error"] == []


def test_no_denial_or_honest_message_of_any_entry_is_called_a_rumor(read: Callable[[str], Told]) -> None:
    """The first law over the whole corpus: whatever entry a message was written for, no entry may accuse it."""
    accused = [
        (claim.id, message, told.claims)
        for claim in CLAIMS
        for label, message in labelled(claim)
        if label in ("deny", "none") and (claim.id, label, message) not in FAILING
        for told in [read(message)]
        if told.state == "known" and told.verdict != "true"
    ]
    assert accused == []
