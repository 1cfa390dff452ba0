"""Copies of a stored wording in which words are mistyped: read as the wording, and nothing else is."""

import pytest

from rumorcheck import Corpus, check, normalize
from rumorcheck.matching import SCORED, read_copy
from rumorcheck.matching.query import read_query
from rumorcheck.matching.retrieve import retrieve


def read(message: str, corpus: Corpus) -> list[str]:
    """The words of the message as they are taken to be meant."""
    query = read_query(normalize(message), corpus.index)
    return list(read_copy(query, retrieve(query, corpus.index, SCORED), corpus).text.words)


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("were 800 child bodies really found in the german flood?", id="another number"),
        pytest.param("were 600 child bodies never found in the german flood?", id="a negator"),
        pytest.param("were 600 child bodies really found in the german blood?", id="another word, its first letter changed"),
        pytest.param("were 600 child bodies really found in the german food?", id="another word, one letter shorter"),
        pytest.param("ist die steinbachtalsperre jetzt gebrochen oder nichts", id="another negator"),
        pytest.param("do refugees get free train travel form BS in Belgium", id="a slip among words that the wording has not"),
        pytest.param("die steinbachtalsperre ist jezt", id="too few of its words"),
    ],
)
def test_what_is_no_copy_stays_as_it_is_written(message: str, corpus: Corpus) -> None:
    assert read(message, corpus) == read_query(normalize(message), corpus.index).text.words


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        pytest.param(
            "pork-ban-nursery", "did german schools byn pork because of muslim kids?", id="a short word with another letter"
        ),
        pytest.param(
            "dieffenbachia-kills", "ist die dieffenbachia wirklich so giftig dass ein kiid stirbt", id="three letters are right"
        ),
        pytest.param(
            "plastic-bottle-wheel-trick",
            "plastic bottle on your trie means car thieves have marked you, true or not",
            id="two letters changed places and made a known word",
        ),
        pytest.param(
            "eu-pet-ban-one-pet",
            "darf man bald nur noch ein haustier haben wgen der eu?",
            id="a function word with a letter left out",
        ),
    ],
)
def test_a_copy_with_a_slip_is_the_rumor(claim: str, message: str, corpus: Corpus) -> None:
    assert [(match.claim.id, match.state) for match in check(message, corpus).matches] == [(claim, "known")]
