"""An edited copy is still the rumor: wordings of the shipped corpus, read by a corpus that lacks them. Rates, worst first."""

from collections import Counter
from pathlib import Path
from zlib import crc32

import pytest

from rumorcheck import Corpus, check
from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.concepts import parse_concepts
from rumorcheck.corpus.index import Index
from rumorcheck.corpus.parse import parse_corpus
from rumorcheck.models import CorpusInfo

DATA = Path(__file__).parents[2] / "data"
FIFTH = 5
"""One wording in so many is left out of each claim."""


@pytest.fixture(scope="module")
def found() -> Counter[str]:
    """How often a wording got which state, or the one of another claim; of claims that took no part in fitting."""
    claims = parse_corpus((DATA / "claims.yaml").read_bytes(), "claims.yaml").claims
    kept = [one._replace(variants=tuple(text for at, text in enumerate(one.variants) if at % FIFTH)) for one in claims]
    concepts = parse_concepts((DATA / "concepts.yaml").read_bytes(), "concepts.yaml")
    lacking = Corpus(Index(compile_index(kept, concepts, CorpusInfo("lacking", "1", "", len(kept)), "")))
    counts: Counter[str] = Counter()
    for claim in claims:
        for variant in claim.variants[::FIFTH] if crc32(claim.id.encode()) % 2 else ():
            outcome = check(variant.text, lacking)
            told = [match.claim.id for match in outcome.matches]
            counts[outcome.state if not told or claim.id in told else "other"] += 1
    return counts


@pytest.mark.parametrize(
    ("state", "most"),
    [
        pytest.param("denial", 0.03, id="an edited copy is seldom taken for a denial"),
        pytest.param("other", 0.02, id="nor for another claim"),
    ],
)
def test_wrong_verdicts_are_rare(found: Counter[str], state: str, most: float) -> None:
    assert found[state] <= most * found.total()


def test_most_edited_copies_are_known(found: Counter[str]) -> None:
    assert found["known"] >= 0.76 * found.total()
    assert found["known"] + found["similar"] >= 0.88 * found.total()


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        pytest.param(
            "On the other arm it just falls off. What are they injecting into people? There must be metal in it. Film it and share",
            "vaccine-magnet-arm",
            id="a half that names neither magnets nor the vaccine",
        ),
        pytest.param(
            "you home and see when you are out, then they burgle the house. Police say it is a Romanian gang. Don't accept anything "
            "and tell your friends.",
            "keyring-chip-burglars",
            id="a half without its subject",
        ),
    ],
)
def test_half_of_a_letter_word_for_word_is_known(message: str, claim: str, corpus: Corpus) -> None:
    assert [match.claim.id for match in check(message, corpus).matches if match.state == "known"] == [claim]


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("On the other arm it just falls off. There must be metal in it.", id="a sentence or two of it"),
        pytest.param(
            "It is not true that on the other arm it just falls off. Nobody injects metal into people: what they film and share "
            "there is oil on the skin.",
            id="its words in an answer to it",
        ),
    ],
)
def test_less_than_that_is_not(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state != "known"
