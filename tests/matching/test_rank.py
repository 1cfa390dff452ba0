"""The order of claims that are known by a sentence alone, and what a page's title in an address may do to it."""

import pytest

from rumorcheck import Corpus, check
from rumorcheck.corpus.compile import compile_index
from rumorcheck.corpus.index import Index
from rumorcheck.matching import order_bare
from rumorcheck.matching.query import read_query
from rumorcheck.matching.rank import LINKED
from rumorcheck.matching.retrieve import retrieve
from rumorcheck.matching.thresholds import DEFAULT
from rumorcheck.models import Claim, ClaimText, CorpusInfo, Reply
from rumorcheck.text.normalize import normalize

SENTENCES = (
    "Tausend Kühe verschwanden im Moor.",
    "Ein Video zeigt einen Brand im Hafen von Rotterdam.",
    "Der Bürgermeister verbietet das Grillen in Gärten.",
    "Knoblauch im Ohr vertreibt jede Erkältung.",
    "Premier podpisał ustawę o szczepieniach dzieci.",
    "Premier odwiedził kopalnię na Śląsku.",
    "Eine Brücke über die Elbe stürzte bei Hochwasser ein.",
    "Die Bahn schafft alle Fahrkarten aus Papier ab.",
    *(f"Die Gemeinde {name} baut ein neues Rathaus." for name in ("Adorf", "Bedorf", "Cedorf", "Dedorf", "Edorf", "Efdorf")),
    *(f"Der Verein {name} sucht Helfer für das Fest." for name in ("Anker", "Birke", "Distel", "Eiche", "Falke", "Ginster")),
    *(f"In {name} wurde ein Wolf gesehen." for name in ("Ahausen", "Behausen", "Cehausen", "Dehausen", "Ehausen", "Efhausen")),
)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """Claims without hints, each known by one sentence."""
    told = [ClaimText(text, "", (), "", "", Reply("", "")) for text in SENTENCES]
    claims = [Claim(f"claim-{at}", "rumor", "none", (), "false", "", (), {"de": text}, ()) for at, text in enumerate(told)]
    return Corpus(Index(compile_index(claims, (), CorpusInfo("small", "1", "", len(claims)))))


def first(message: str, corpus: Corpus) -> tuple[str, float]:
    """The sentence of the claim that comes first, and the probability that the message speaks of it."""
    query = read_query(normalize(message), corpus.index)
    best, accepted = order_bare(query, retrieve(query, corpus.index, 50), corpus)
    return (SENTENCES[best[0].number], accepted[best[0].number]) if best else ("", 0.0)


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        pytest.param("https://example.org/a1b2c3", "", id="an address without a title finds nothing"),
        pytest.param(
            "https://example.org/tausend-kuehe-im-moor-verschwunden",
            SENTENCES[0],
            id="an address finds the claim its title tells",
        ),
        pytest.param("Das Grillverbot in unseren Gärten kommt", SENTENCES[2], id="a compound finds the claim with its half"),
        pytest.param("premiera ustawa szczepienie", SENTENCES[4], id="inflected words find the claim that has most of them"),
        pytest.param(
            "Ach ja. Es regnet. Am Hafen von Rotterdam brennt es im Video. Im Verein wurde die Gemeinde gesehen.",
            SENTENCES[1],
            id="one sentence about a claim counts more than words from all over the message",
        ),
    ],
)
def test_the_claim_that_comes_first(message: str, sentence: str, corpus: Corpus) -> None:
    assert first(message, corpus)[0] == sentence


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(
            "https://example.org/faktencheck-tausend-kuehe-im-moor-verschwunden-stimmt-nicht", id="a page that denies it"
        ),
        pytest.param("Lest das: https://example.org/tausend-kuehe-verschwanden-im-moor", id="a page that tells it"),
    ],
)
def test_the_title_of_a_page_makes_no_message_known(message: str, corpus: Corpus) -> None:
    assert first(message, corpus)[1] <= LINKED < DEFAULT.accept_known
    assert check(message, corpus).state != "known"
