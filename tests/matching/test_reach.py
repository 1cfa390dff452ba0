"""What is found out of reach is what the matcher finds nothing in: held against it on cases, on word salads and on everyday talk."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rumorcheck import Corpus, load_corpus, normalize
from rumorcheck.matching import find
from rumorcheck.matching.query import Query, read_query
from rumorcheck.matching.reach import PATIENCE, Reach, is_out
from rumorcheck.matching.thresholds import DEFAULT

CASES = Path(__file__).parents[1] / "cases"
MESSAGES = sorted(
    {
        case["message"]
        for file in ("seed", "stance", "heldout")
        for case in yaml.safe_load((CASES / f"{file}.yaml").read_text("utf-8"))
    }
)
PAIRS = [pair[side] for pair in yaml.safe_load((CASES / "pairs.yaml").read_text("utf-8")) for side in ("rumor", "contrast")]
EVERYDAY = (
    "Kommst du heute zum Training?",
    "Danke dir, bis später!",
    "Wer holt morgen die Kinder ab?",
    "Ich bin noch im Büro",
    "Gute Besserung",
)


@pytest.fixture(scope="module")
def reach(corpus: Corpus) -> Reach:
    return Reach(corpus.index)


@pytest.fixture(scope="module")
def words(corpus: Corpus) -> list[str]:
    """The words of all claims: what a message out of reach must not be made of by chance."""
    return sorted({word for claim in corpus.claims() for variant in claim.variants for word in normalize(variant.text).words})


def read(text: str, corpus: Corpus) -> Query:
    return read_query(normalize(text), corpus.index)


def holds(text: str, corpus: Corpus, reach: Reach) -> bool:
    query = read(text, corpus)
    return not reach.is_out(query) or find(query, corpus, DEFAULT) == []


@pytest.mark.parametrize("message", MESSAGES)
def test_no_message_with_a_finding_is_out_of_reach(message: str, corpus: Corpus, reach: Reach) -> None:
    assert holds(message, corpus, reach)


def test_no_rumor_of_the_minimal_pairs_is_out_of_reach(corpus: Corpus, reach: Reach) -> None:
    assert [message for message in PAIRS if not holds(message, corpus, reach)] == []


def test_everyday_talk_is_out_of_reach(corpus: Corpus, reach: Reach) -> None:
    assert [text for text in EVERYDAY if not reach.is_out(read(text, corpus))] == []


def test_a_corpus_is_read_when_it_was_asked_often() -> None:
    corpus = load_corpus()
    query = read(EVERYDAY[0], corpus)
    told = [is_out(query, corpus, DEFAULT) for _ in range(-(-corpus.index.size // PATIENCE) + 2)]
    assert (told[0], told[-2:]) == (False, [False, True])


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_word_salads_of_the_claims_own_words(data: st.DataObject, corpus: Corpus, reach: Reach, words: list[str]) -> None:
    drawn = data.draw(
        st.lists(st.one_of(st.sampled_from(words), st.sampled_from(["nicht", "kein", "Fake", "stimmt", "ist", "?"])), max_size=9)
    )
    assert holds(" ".join(drawn), corpus, reach)


@settings(max_examples=150, deadline=None)
@given(message=st.sampled_from(MESSAGES), data=st.data())
def test_pieces_of_real_messages(message: str, data: st.DataObject, corpus: Corpus, reach: Reach) -> None:
    parts = message.split()
    start = data.draw(st.integers(0, max(0, len(parts) - 1)))
    assert holds(" ".join(parts[start : start + data.draw(st.integers(1, 8))]), corpus, reach)
