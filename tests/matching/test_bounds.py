"""No denial is told to be out of reach that reading it would find: the bound is never below what the model gives."""

from collections.abc import Iterator
from math import log
from pathlib import Path

import pytest
import yaml
from chatlines import make_lines

from rumorcheck import Corpus, normalize
from rumorcheck.matching import order_bare, profile, stance_reader
from rumorcheck.matching.belief import FEATURES, read_beside
from rumorcheck.matching.believable import WINDOW, window_ranges
from rumorcheck.matching.bounds import COMMON, OWN, PARTED, common_ranges, most_denied, signal_ranges
from rumorcheck.matching.query import read_query
from rumorcheck.matching.retrieve import Candidate, add_subjects, retrieve
from rumorcheck.matching.score import DENIED, WITHIN, Asked, ask, reach_of, score
from rumorcheck.matching.signals import EVIDENCE
from rumorcheck.matching.thresholds import DEFAULT
from rumorcheck.matching.windows import Profile, most_shared

CASES = Path(__file__).parents[1] / "cases"
MESSAGES = [
    case["message"] for name in ("heldout", "stance") for case in yaml.safe_load((CASES / f"{name}.yaml").read_text("utf-8"))
]


def candidates_of(message: str, corpus: Corpus) -> tuple[Asked, list[tuple[Candidate, Profile]]]:
    """A message with its candidates."""
    query = read_query(normalize(message), corpus.index)
    candidates, accepted = order_bare(query, retrieve(query, corpus.index, 14), corpus)
    candidates = add_subjects(candidates, query, corpus.index)
    asked = ask(query, corpus.index, candidates, corrected={}, accepted=accepted, thresholds=DEFAULT)
    return asked, [(candidate, profile(corpus, candidate.number)) for candidate in candidates]


def denials(message: str, corpus: Corpus) -> Iterator[tuple[Asked, Profile, float, float]]:
    """For each claim that `message` could do no more than deny, the bound and what the model gives, as log odds."""
    asked, candidates = candidates_of(message, corpus)
    query = asked.query
    for candidate, claim in candidates:
        if reach_of(asked, candidate, claim) == DENIED:
            known = read_beside(query, asked.weighed, claim, candidate)
            windows = window_ranges(query, most_shared(claim, asked.present & claim.own))
            bound = most_denied(asked, claim, known, windows, signal_ranges(query, claim, known))
            denied = stance_reader(query, corpus, DEFAULT).denial(score(asked, candidate, claim)).denied
            yield asked, claim, bound, log(denied / (1.0 - denied))


@pytest.mark.parametrize(
    "messages",
    [
        pytest.param(MESSAGES[::3], id="labelled messages"),
        pytest.param([line.replace(" ", " nicht ", 1) for line in make_lines(300, 5)], id="chat lines with a negator"),
        pytest.param([f"Nein, {line} Das ist ein Fake." for line in make_lines(150, 6)], id="chat lines with a word on truth"),
    ],
)
def test_no_denial_comes_to_more_than_its_bound(messages: list[str], corpus: Corpus) -> None:
    found = [one for message in messages for one in denials(message, corpus)]
    assert len(found) > 50
    assert [(asked.query.text.original, claim.number) for asked, claim, bound, given in found if given > bound + 1e-6] == []


@pytest.mark.parametrize(
    "messages",
    [
        pytest.param(MESSAGES, id="labelled messages"),
        pytest.param([*make_lines(600, 7)], id="chat lines"),
        pytest.param(
            [" ".join(lines) for lines in zip(*[iter(make_lines(900, 8))] * 4, strict=False)], id="chat lines four at a time"
        ),
    ],
)
def test_no_claim_out_of_reach_comes_to_a_band(messages: list[str], corpus: Corpus) -> None:
    held = believed = 0
    for message in messages:
        asked, candidates = candidates_of(message, corpus)
        for candidate, claim in candidates:
            if reach_of(asked, candidate, claim) != WITHIN:
                found = score(asked, candidate, claim)
                assert found.score < DEFAULT.similar, (message, corpus.claim(candidate.number).id)
                held += 1
                believed += found.features["mass"] >= DEFAULT.partial_mass and found.features["parts"] > 0.0
    assert held > 1_000
    assert believed > 50  # held by the bound of belief alone


def test_every_feature_and_signal_has_its_bound(corpus: Corpus) -> None:
    asked, claim, _, _ = next(one for message in MESSAGES for one in denials(message, corpus))
    known = read_beside(asked.query, asked.weighed, claim, retrieve(asked.query, corpus.index, 1)[0])
    assert {*known, *PARTED, *WINDOW} == {*FEATURES}
    assert {*COMMON} == common_ranges(asked.query).keys()
    assert signal_ranges(asked.query, claim, known).keys() == OWN
    assert {*EVIDENCE} <= {*FEATURES}
