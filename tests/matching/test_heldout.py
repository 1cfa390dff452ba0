"""Rates over messages written blind: the laws as figures, worst first."""

import os
from collections import Counter
from pathlib import Path

import pytest
import yaml
from chatlines import make_lines

from rumorcheck import Corpus, check

CASES = Path(__file__).parent.parent / "cases" / "heldout.yaml"
Rates = Counter[tuple[str, str]]


@pytest.fixture(scope="module")
def rates(corpus: Corpus) -> Rates:
    """How often a message of one state was given another; a right state for the wrong claim counts as `other`."""
    ids = frozenset(corpus.ids())
    counts: Rates = Counter()
    for case in yaml.safe_load(CASES.read_text("utf-8")):
        wanted = case.get("claim")
        if wanted and wanted not in ids:
            continue
        outcome = check(case["message"], corpus)
        told = [match.claim.id for match in outcome.matches]
        state = outcome.state if not (told and wanted) or wanted in told else "other"
        counts[case["state"], state] += 1
    return counts


def share(rates: Rates, wanted: str, got: str) -> float:
    return rates[wanted, got] / sum(count for (state, _), count in rates.items() if state == wanted)


@pytest.mark.parametrize(
    ("wanted", "got", "most"),
    [
        pytest.param("nothing_known", "known", 0.0, id="an honest message is never called a rumor"),
        pytest.param("similar", "known", 0.02, id="a true half is hardly ever called a rumor"),
        pytest.param("denial", "known", 0.009, id="a denial is hardly ever called a rumor"),
        pytest.param("nothing_known", "similar", 0.02, id="an honest message is seldom likened to one"),
        pytest.param("known", "denial", 0.02, id="a rumor is seldom taken for its denial"),
        pytest.param("known", "other", 0.02, id="a rumor is seldom taken for another"),
    ],
)
def test_wrong_verdicts_are_rare(rates: Rates, wanted: str, got: str, most: float) -> None:
    assert share(rates, wanted, got) <= most


def test_most_edited_copies_are_found(rates: Rates) -> None:
    assert share(rates, "known", "known") >= 0.81
    assert share(rates, "known", "known") + share(rates, "known", "similar") >= 0.88


def test_ordinary_chat_lines_are_no_rumors(corpus: Corpus) -> None:
    """Lines that share the words of hoaxes on purpose; RUMORCHECK_LINES=10000 makes more of them."""
    lines = set(make_lines(int(os.environ.get("RUMORCHECK_LINES", "2000"))))
    states = Counter(check(line, corpus).state for line in lines)
    assert states["known"] == 0
    assert states["similar"] <= 0.002 * len(lines)
