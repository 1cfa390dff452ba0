"""`Corpus.search`: which words find an entry, whatever their spelling, and which come first."""

import pytest

from rumorcheck import Corpus, load_corpus
from rumorcheck.corpus.search import candidates
from rumorcheck.text.normalize import normalize

CORPUS = """\
schema: 1
corpus: {name: "small", date: "2026-11-23"}
claims:
- id: "bruecke-zu"
  topics: ["verkehr"]
  verdict: "false"
  de: {claim: "Die Größe der Brücke reicht nicht, sie wird für 1.000 Tage gesperrt.", headline: "Sie bleibt offen."}
  variants: [{lang: "de", text: "Achtung!!! Brueckensperrung 👇 bitte alle👇lesen"}, {lang: "pl", text: "Most będzie zamknięty, mówi głośno żona"}]
- id: "mill-lane"
  verdict: "true"
  en: {claim: "The bridge at Mill Lane is Señor Peña's gift.", headline: "It is a present."}
  variants: [{lang: "ru", text: "Нобелевский мост закрыт"}, {lang: "en", text: "brücke means bridge"}, {lang: "de", text: "Übermut tut selten gut, so der Schluß"}]
"""


@pytest.fixture(scope="module")
def small_corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    path = tmp_path_factory.mktemp("search") / "small.yaml"
    path.write_text(CORPUS, "utf-8")
    return load_corpus(path)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("", [], id="nothing is asked"),
        pytest.param("tunnel", [], id="a word that is nowhere"),
        pytest.param("perrung", [], id="the end of a word"),
        pytest.param("brücke tunnel", [], id="one word of two"),
        pytest.param("aa", [], id="a repeated letter, which would begin anything"),
        pytest.param("Brücke", ["bruecke-zu", "mill-lane"], id="in the title before in a wording"),
        pytest.param("BRUECKE", ["bruecke-zu", "mill-lane"], id="capitals, and an umlaut written out"),
        pytest.param("brucke", ["bruecke-zu", "mill-lane"], id="an umlaut without its dots"),
        pytest.param("groesse", ["bruecke-zu"], id="a sharp s"),
        pytest.param("uebermut", ["mill-lane"], id="a word that begins with an umlaut"),
        pytest.param("lesen", ["bruecke-zu"], id="a word behind a picture"),
        pytest.param("schluss", ["mill-lane"], id="two letters where a text has a sharp s"),
        pytest.param("brückensp", ["bruecke-zu"], id="the beginning of a word"),
        pytest.param("1000 tage", ["bruecke-zu"], id="a number with a separator"),
        pytest.param("verkehr", ["bruecke-zu"], id="a topic"),
        pytest.param("mill-lane", ["mill-lane"], id="an id"),
        pytest.param("zamkniety zona", ["bruecke-zu"], id="accents of Polish"),
        pytest.param("senor penas", ["mill-lane"], id="accents of Spanish, and an apostrophe"),
        pytest.param("нобелевский", ["mill-lane"], id="another script"),
        pytest.param("bridge brücke", ["mill-lane"], id="words of two texts"),
        pytest.param("br", ["bruecke-zu", "mill-lane"], id="two letters"),
    ],
)
def test_words_find_the_entries_that_have_them(small_corpus: Corpus, words: str, found: list[str]) -> None:
    assert [claim.id for claim in small_corpus.search(words)] == found


def test_a_limit_keeps_the_best(small_corpus: Corpus) -> None:
    assert [claim.id for claim in small_corpus.search("brücke", 1)] == ["bruecke-zu"]


def test_the_coarse_look_loses_no_entry_to_its_own_words(corpus: Corpus) -> None:
    lost = []
    for number, claim in enumerate(corpus.claims()):
        title = next(iter(claim.texts.values())).claim
        wanted = [want for want in normalize(title).words if want.isalpha()][:3]
        if number not in candidates(corpus, wanted):
            lost.append((claim.id, wanted))
    assert not lost
