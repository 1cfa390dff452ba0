"""Minimal pairs written blind: the rumor is found, its neighbour is not accused. Rates, worst first."""

from collections import Counter
from pathlib import Path

import pytest
import yaml
from rates import Rates, share

from rumorcheck import Corpus, Outcome, check

PAIRS = Path(__file__).parent.parent / "cases" / "pairs.yaml"
QUIET = ("nothing_known", "too_short")


def is_right(pair: dict[str, str], outcome: Outcome) -> bool:
    """Whether the contrast got the state its label allows."""
    if pair["state"] == "not_known":
        return outcome.state != "known"
    if pair["state"] == "nothing_known":
        return outcome.state in QUIET
    return outcome.state == pair["state"]


def accusation(outcome: Outcome) -> str:
    """The state, where it accuses: a message that is known by a claim which is true is called no rumor."""
    affirmed = outcome.state == "known" and outcome.matches[0].claim.verdict == "true"
    return "affirmed" if affirmed else outcome.state


@pytest.fixture(scope="module")
def found(corpus: Corpus) -> Rates:
    """How often each label of a contrast got which state, and each rumor; `right` counts apart."""
    counts: Rates = Counter()
    for pair in yaml.safe_load(PAIRS.read_text("utf-8")):
        rumor, contrast = check(pair["rumor"], corpus), check(pair["contrast"], corpus)
        told = pair["claim"] in [match.claim.id for match in rumor.matches]
        counts["rumor", rumor.state if told or not rumor.matches else "other"] += 1
        counts[pair["state"], accusation(contrast)] += 1
        counts["contrast", "right" if is_right(pair, contrast) else "wrong"] += 1
    return counts


@pytest.mark.parametrize(
    ("label", "most"),
    [
        pytest.param("nothing_known", 0.006, id="an honest neighbour is hardly ever called a rumor"),
        pytest.param("denial", 0.008, id="a denial is hardly ever called a rumor"),
        pytest.param("similar", 0.0, id="a true half is never called a rumor"),
        pytest.param("not_known", 0.03, id="a neighbour that may be read in several ways is seldom called a rumor"),
    ],
)
def test_neighbours_are_not_accused(found: Rates, label: str, most: float) -> None:
    assert share(found, label, "known") <= most


def test_most_rumors_and_denials_are_read(found: Rates) -> None:
    assert share(found, "rumor", "known") >= 0.85
    assert share(found, "rumor", "known") + share(found, "rumor", "similar") >= 0.91
    assert share(found, "denial", "denial") >= 0.94
    assert share(found, "contrast", "right") >= 0.9
