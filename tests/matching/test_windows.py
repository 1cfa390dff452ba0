"""What is left out for speed changes nothing: held against the same work done in full."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rumorcheck import Corpus, normalize
from rumorcheck.matching import profile, stance_reader, stretches, weigh_query
from rumorcheck.matching.decide import Decided, decide
from rumorcheck.matching.query import read_query
from rumorcheck.matching.stretches import best_stretch, scan
from rumorcheck.matching.thresholds import DEFAULT

CASES = Path(__file__).parents[1] / "cases"
MESSAGES = [case["message"] for case in yaml.safe_load((CASES / "heldout.yaml").read_text("utf-8"))]


def decided(message: str, corpus: Corpus, *, every: bool) -> list[Decided]:
    evidence, query = weigh_query(read_query(normalize(message), corpus.index), corpus, DEFAULT, every=every)
    return decide(evidence, stance_reader(query, corpus, DEFAULT), DEFAULT)


def test_candidates_left_unread_would_not_have_been_told(corpus: Corpus) -> None:
    some = [*MESSAGES[::3], *(" ".join(pair) for pair in zip(MESSAGES[1::40], MESSAGES[2::40], strict=False))]
    assert [text for text in some if decided(text, corpus, every=False) != decided(text, corpus, every=True)] == []


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_surveyed_message_has_the_stretch_that_scanning_all_of_it_finds(data: st.DataObject, corpus: Corpus) -> None:
    words = [
        word for message in data.draw(st.lists(st.sampled_from(MESSAGES), min_size=1, max_size=8)) for word in message.split()
    ]
    salad = data.draw(st.lists(st.sampled_from([*words, "whats", "app", "der", "und", "nicht"]), max_size=40))
    query = read_query(normalize(" ".join([*words, *salad])), corpus.index)
    claim = profile(corpus, data.draw(st.integers(0, corpus.index.size - 1)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretches, "SHORT", 0)
        for wording in claim.wordings:
            found = best_stretch(query, {}, wording.weights, claim.term_weights)
            whole = scan(query, {}, wording.weights, (0, query.size), query.size)
            assert (found.first, found.last) == (whole.first, whole.last)
            assert found.gain == pytest.approx(whole.gain)
