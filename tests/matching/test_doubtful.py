"""Words that may be mistyped words on truth: a message with one is not called a rumor, and all others stay what they are."""

import sys
from pathlib import Path

import pytest

from rumorcheck import Corpus, check
from rumorcheck.matching.doubtful import likely_negators, near_negators, near_parts, near_truth, was_on_truth
from rumorcheck.matching.doubtful_words import REAL_WORDS, SHORT_REAL
from rumorcheck.matching.query import read_query
from rumorcheck.matching.vocabulary import NEGATORS, NEGATORS_BY_LANGUAGE
from rumorcheck.text.lightwords import LIGHT_BY_LANGUAGE
from rumorcheck.text.normalize import normalize

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "benchmarks"))

import doubtful  # its folder is on the path only now


@pytest.mark.parametrize(
    ("word", "doubtful"),
    [
        pytest.param("werner", False, id="a name is no negator"),
        pytest.param("kaffeemaschine", False, id="a word far from all"),
        pytest.param("gericht", False, id="a word that means what it says"),
        pytest.param("frau", False, id="a word that is near to one in another language"),
        pytest.param("neg", False, id="a short word that means what it says"),
        pytest.param("bufala", False, id="a word on truth says so as it stands, and is read for it"),
        pytest.param("falschmeldnugen", True, id="a long word with two slips"),
        pytest.param("fka", True, id="two letters that look like an umlaut"),
        pytest.param("прадва", True, id="in Cyrillic letters"),
        pytest.param("اشااعه", True, id="in Arabic letters"),
    ],
)
def test_what_may_be_a_word_on_truth(word: str, doubtful: bool) -> None:
    assert bool(near_truth(word)) is doubtful


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("werner", [], id="a name"),
        pytest.param("night", [], id="a word that means what it says"),
        pytest.param("nest", [], id="a short one that does"),
        pytest.param("wgder", ["weder"], id="another letter"),
        pytest.param("nto", ["nao", "not"], id="three letters"),
    ],
)
def test_which_negators_a_word_may_be(word: str, meant: list[str]) -> None:
    assert sorted(near_negators(word)) == meant


def test_only_negators_of_a_language_that_is_spoken_are_looked_for(corpus: Corpus) -> None:
    query = read_query(normalize("Auf der CD ist ein Gift, bitte gleich die Polizei rfen"), corpus.index)
    assert near_negators("rfen") == {"rien"}
    assert "rien" not in likely_negators(query)
    assert "nicht" in likely_negators(query)


def test_words_are_written_as_messages_are_folded() -> None:
    negators = frozenset(" ".join(NEGATORS_BY_LANGUAGE.values()).split())
    real = " ".join([*REAL_WORDS.values(), *SHORT_REAL.values()]).split()
    words = doubtful.words_on_truth() - doubtful.SPELLED | doubtful.FURTHER | doubtful.CROWDED | negators | {*real}
    assert negators <= NEGATORS
    assert not [word for word in words if [*normalize(word).words] != [word]]


def test_what_is_looked_up_is_what_the_tables_make() -> None:
    assert doubtful.KEYS.read_text("utf-8") == doubtful.source(), "python benchmarks/doubtful.py --write"


def test_every_language_that_is_told_has_its_negators() -> None:
    assert NEGATORS_BY_LANGUAGE.keys() == LIGHT_BY_LANGUAGE.keys()


def test_a_real_word_is_no_word_on_truth() -> None:
    assert doubtful.words_on_truth().isdisjoint(" ".join(REAL_WORDS.values()).split())


def test_a_stem_is_known_as_that_of_a_word_on_truth() -> None:
    assert was_on_truth("betrug")
    assert not was_on_truth("whatsapp")


def test_a_word_of_a_phrase_is_only_looked_for_a_slip_away() -> None:
    assert "message" in near_parts("mesaage")
    assert "message" not in near_parts("message")


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Schwarzkümmelöl heilt wgder Krebs noch Corona.", id="a negator with another letter"),
        pytest.param("The Bondi hero is Ahmed al Ahmed; a fke news site made up the name Edward Crabtree.", id="a short word"),
        pytest.param("La prime exceptionnelle de la CAF par SMS avec un lien est une arnaue.", id="in French"),
        pytest.param("To nieeprawda, że polskie dzieci są wyrzucane ze szpitali dla dzieci z Ukrainy.", id="in Polish"),
        pytest.param(
            "Dass Lula gestorben ist und durch ein Double ersetzt wurde, ist eine Verscwhörungserzehlung.", id="a long word"
        ),
        pytest.param("It is a myh that reheated mushrooms are poisonous.", id="what a claim is called"),
        pytest.param("É fkae que a Receita vai taxar o Pix.", id="two letters that look like an umlaut"),
        pytest.param(
            "Merkel wollte keine Demokratie abschaffen, das Zitat ist aus dem Zusammennzang gerissen.", id="out of context"
        ),
        pytest.param(
            "Es faso que el diario de Ana Frank se escribiera con bolígrafo.", id="a word that is a name in another place"
        ),
        pytest.param("Non ci soono prove che a Rimini un parco ritiri i cani.", id="a word of a phrase"),
        pytest.param("Circula una mennsaje falsa: la Receita va a taxar el Pix.", id="what is called false"),
    ],
)
def test_a_mistyped_denial_is_no_rumor(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state != "known"


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        pytest.param(
            "driver-fines-coffee-australia",
            "In Australien 1500 Dollar Strafe fürs Kaffeetrinken im Auto, eaht?",
            id="it asks either way",
        ),
        pytest.param(
            "free-laptops-students-link",
            "Meine Tochter will sich für einen Laptop anmelden, den das Bildungsministerium ageblich 500.000 Studenten schenkt. "
            "Der Link kam per WhatsApp und man soll ihn in 20 Chats teilen.",
            id="hearsay is no denial",
        ),
        pytest.param(
            "napoleon-gullible-germans-quote",
            "Krin Volk ist leichtgläubiger als die Deutschen, das wusste schon Napoleon, die glauben jede Lüge",
            id="the negator of the claim itself",
        ),
    ],
)
def test_a_mistyped_word_that_would_change_nothing_leaves_the_rumor_known(claim: str, message: str, corpus: Corpus) -> None:
    assert [(match.claim.id, match.state) for match in check(message, corpus).matches] == [(claim, "known")]
