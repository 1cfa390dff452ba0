"""Plain messages written blind from a claim's sentence: rates on the half that took no part in fitting, worst first."""

from pathlib import Path

import pytest
from rates import Rates, count_states, kept_cases, share

from rumorcheck import Corpus

CASES = Path(__file__).parent.parent / "cases" / "plain.yaml"


@pytest.fixture(scope="module")
def rates(corpus: Corpus) -> Rates:
    return count_states(kept_cases(CASES), corpus)


@pytest.mark.parametrize(
    ("wanted", "got", "most"),
    [
        pytest.param("denial", "known", 0.025, id="a denial is seldom called a rumor"),
        pytest.param("nothing_known", "known", 0.025, id="news and everyday talk are seldom called a rumor"),
        pytest.param("not_known", "known", 0.02, id="another claim on the same subject is hardly ever called this one"),
        pytest.param("nothing_known", "denial", 0.05, id="honest talk is seldom taken for a denial"),
        pytest.param("known", "denial", 0.03, id="a rumor is seldom taken for its denial"),
    ],
)
def test_wrong_verdicts_are_rare(rates: Rates, wanted: str, got: str, most: float) -> None:
    assert share(rates, wanted, got) <= most


def test_most_are_read(rates: Rates) -> None:
    assert share(rates, "known", "known") >= 0.84
    assert share(rates, "denial", "denial") >= 0.68
