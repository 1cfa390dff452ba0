"""Messages as people speak, written blind and hard on purpose: rates on the half that took no part in fitting, worst first."""

from pathlib import Path

import pytest
from rates import Rates, count_states, kept_cases, share

from rumorcheck import Corpus

CASES = Path(__file__).parent.parent / "cases" / "spoken.yaml"


@pytest.fixture(scope="module")
def rates(corpus: Corpus) -> Rates:
    return count_states(kept_cases(CASES), corpus)


@pytest.mark.parametrize(
    ("wanted", "got", "most"),
    [
        pytest.param("nothing_known", "known", 0.025, id="a play with a claim's words is seldom called a rumor"),
        pytest.param("denial", "known", 0.01, id="a contradiction in other words is hardly ever called a rumor"),
        pytest.param("nothing_known", "denial", 0.01, id="honest talk is hardly ever taken for a denial"),
        pytest.param("known", "denial", 0.05, id="a rumor full of negations is seldom taken for a denial"),
        pytest.param("known", "other", 0.01, id="a rumor is hardly ever taken for another"),
    ],
)
def test_wrong_verdicts_are_rare(rates: Rates, wanted: str, got: str, most: float) -> None:
    assert share(rates, wanted, got) <= most


def test_rumors_in_other_words_are_found(rates: Rates) -> None:
    assert share(rates, "known", "known") >= 0.475
    assert share(rates, "known", "known") + share(rates, "known", "similar") >= 0.615
    assert share(rates, "denial", "denial") >= 0.26
