"""Messages in nine other languages, written blind: the laws as figures, worst first."""

from pathlib import Path

import pytest
import yaml
from rates import Rates, count_states, kept_cases, share

from rumorcheck import Corpus

CASES = Path(__file__).parent.parent / "cases" / "abroad.yaml"


@pytest.fixture(scope="module")
def rates(corpus: Corpus) -> Rates:
    return count_states(yaml.safe_load(CASES.read_text("utf-8")), corpus)


@pytest.fixture(scope="module")
def kept(corpus: Corpus) -> Rates:
    """On the half that took no part in fitting."""
    return count_states(kept_cases(CASES), corpus)


@pytest.mark.parametrize(
    ("wanted", "got", "most"),
    [
        pytest.param("denial", "known", 0.014, id="a denial is hardly ever called a rumor"),
        pytest.param("nothing_known", "known", 0.007, id="news and everyday talk are hardly ever called a rumor"),
        pytest.param("not_known", "known", 0.0, id="another claim on the same subject is not called this one"),
        pytest.param("nothing_known", "denial", 0.01, id="honest talk is seldom taken for a denial"),
        pytest.param("known", "denial", 0.02, id="a rumor is seldom taken for its denial"),
    ],
)
def test_wrong_verdicts_are_rare(rates: Rates, wanted: str, got: str, most: float) -> None:
    assert share(rates, wanted, got) <= most


def test_most_are_read(kept: Rates) -> None:
    assert share(kept, "known", "known") >= 0.64
    assert share(kept, "denial", "denial") >= 0.6
