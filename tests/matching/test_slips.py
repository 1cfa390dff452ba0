"""Mistyped words that decide the side: a mistyped denial is a denial, and no other word is taken for one."""

import pytest

from rumorcheck import Corpus, check
from rumorcheck.matching.slips import side_meant


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("nichte", id="a niece is no negator"),
        pytest.param("nacht", id="nor is a night"),
        pytest.param("night", id="nor an English one"),
        pytest.param("kleine", id="nor what is small"),
        pytest.param("keime", id="nor are germs"),
        pytest.param("newer", id="nor what is newer"),
        pytest.param("gericht", id="a court is no hearsay"),
        pytest.param("flasche", id="a bottle is not wrong"),
        pytest.param("betrag", id="an amount is no fraud"),
        pytest.param("face", id="four letters with another one are another word"),
        pytest.param("falschen", id="another form of a word is no slip"),
        pytest.param("keinen", id="a negator stays what it is"),
        pytest.param("kiennen", id="two slips in a short word are too many"),
        pytest.param("", id="no word"),
    ],
)
def test_other_words_are_left_alone(word: str) -> None:
    assert side_meant(word) == ""


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("nciht", "nicht", id="two neighbours swapped"),
        pytest.param("nichht", "nicht", id="a letter doubled"),
        pytest.param("niht", "nicht", id="a letter left out"),
        pytest.param("nixht", "nicht", id="a neighbour on the keyboard"),
        pytest.param("kien", "kein", id="four letters, two of them swapped"),
        pytest.param("nto", "not", id="three letters, two of them swapped"),
        pytest.param("falsse", "false", id="a word on truth with a letter doubled"),
        pytest.param("flsch", "falsch", id="a word on truth with a letter left out"),
        pytest.param("kettenbrgef", "kettenbrief", id="a long word on truth with another letter"),
    ],
)
def test_slips_are_read_as_they_were_meant(word: str, meant: str) -> None:
    assert side_meant(word) == meant


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("WhatsApp wird nciht kostenpflichtig", id="swapped"),
        pytest.param("WhatsApp wird ncht kostenpflichtig", id="left out"),
        pytest.param("WhatsApp wird nixht kostenpflichtig", id="another letter"),
        pytest.param("Stimmt nihct: WhatsApp wird kostenpflichtig", id="in a word on truth"),
        pytest.param("WhatsApp wird kostenpflichtig, das ist flasch", id="a word on truth"),
        pytest.param("WhatsApp wird kostenpflichtig? Alter Kettenbreif!", id="the name of a chain letter"),
    ],
)
def test_a_mistyped_denial_is_never_known(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state != "known"


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("Meine Nichte sagt, WhatsApp wird kostenpflichtig", id="a niece said so"),
        pytest.param("Heute Nacht wird WhatsApp kostenpflichtig", id="in the night"),
    ],
)
def test_a_word_near_a_negator_denies_nothing(message: str, corpus: Corpus) -> None:
    assert check(message, corpus).state == "known"
