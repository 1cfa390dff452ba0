"""Rates over messages written blind: the laws as figures, worst first."""

import os
from collections import Counter
from pathlib import Path

import pytest
import yaml
from chatlines import make_lines
from rates import Rates, count_states, share

from rumorcheck import Corpus, check

CASES = Path(__file__).parent.parent / "cases" / "heldout.yaml"


@pytest.fixture(scope="module")
def rates(corpus: Corpus) -> Rates:
    """Over the entries that are in the corpus."""
    ids = frozenset(corpus.ids())
    cases = yaml.safe_load(CASES.read_text("utf-8"))
    return count_states((case for case in cases if not case.get("claim") or case["claim"] in ids), corpus)


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
