"""Most debunks are of claims that no entry has: they contradict none of those that are there. Blind ones that took no part in fitting."""

from pathlib import Path

import pytest
from rates import kept_cases

from rumorcheck import Corpus
from rumorcheck.matching import check, profile

CASES = Path(__file__).parents[1] / "cases"


@pytest.fixture(scope="module")
def states(corpus: Corpus) -> list[str]:
    """How denials are read once their claim, and those related to it, are taken out."""
    number = {claim: at for at, claim in enumerate(corpus.ids())}
    cases = [case for name in ("heldout", "plain", "spoken") for case in kept_cases(CASES / f"{name}.yaml")]
    cases += [{**pair, "message": pair["contrast"]} for pair in kept_cases(CASES / "pairs.yaml")]
    return [
        check(case["message"], corpus, without=profile(corpus, number[case["claim"]]).near).state
        for case in cases
        if case["state"] == "denial"
    ]


@pytest.mark.parametrize(
    ("state", "most"),
    [
        pytest.param("known", 0.002, id="none is called a rumor"),
        pytest.param("denial", 0.02, id="hardly one is told to contradict a claim it does not speak of"),
    ],
)
def test_a_debunk_of_a_claim_that_is_not_there(states: list[str], state: str, most: float) -> None:
    assert len(states) > 500
    assert states.count(state) <= most * len(states)
